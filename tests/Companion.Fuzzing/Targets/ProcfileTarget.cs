using System.Text;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Comparison;
using Companion.Simulations.Procfiles.Formations;
using Companion.Simulations.Procfiles.Review;

namespace Companion.Fuzzing.Targets;

/// <summary>Procfiles in every dialect, as bytes, with the review and the formation.</summary>
internal sealed class ProcfileTarget : IFuzzTarget
{
    public string Name => "procfile";

    public IEnumerable<string> Seeds =>
        Corpus
            .Lines("tests/Companion.Simulations.Tests/Oracles/procfile-cases.jsonl")
            .Select(line => Encoding.Latin1.GetString(line.GetProperty("text_base64").GetBytesFromBase64()));

    public IReadOnlyList<string> Words { get; } =
    [
        "web:",
        "web: gunicorn project.wsgi --workers 2 --log-file -\n",
        "release: python manage.py migrate\n",
        "worker_1-a: x\n",
        "python manage.py runserver 0.0.0.0:$PORT",
        "$PORT",
        "${PORT:-5000}",
        "&&",
        "|",
        "'",
        "\"",
        "\\\n",
        "#",
        ":",
        "\r\n",
        "\u00EF\u00BB\u00BF",
        "\u00C3",
    ];

    public void Run(string input)
    {
        // A character of a seed is a byte; a character that does not fit into a byte becomes UTF-8.
        var bytes = input.All(c => c < 256) ? Encoding.Latin1.GetBytes(input) : Encoding.UTF8.GetBytes(input);
        var source = ProcfileSource.FromBytes(bytes);
        foreach (var diagnostic in ProcfileReview.Of(source))
        {
            BrokenException.Unless(
                diagnostic.Location!.Span.End <= source.Text.Length,
                "a diagnostic is outside the text"
            );
        }

        foreach (var procfile in ProcfileComparison.Of(source).Answers)
        {
            foreach (var process in procfile.Processes)
            {
                BrokenException.Unless(process.LineSpan.End <= source.Text.Length, "a process is outside the text");
            }
        }

        Formation.Parse(source.File);
    }
}
