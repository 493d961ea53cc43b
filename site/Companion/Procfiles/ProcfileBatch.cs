using System.Text.Json;
using Companion.Batches;
using Companion.Reporting;
using Companion.Simulations.Procfiles;

namespace Companion.Procfiles;

/// <summary><c>procfile check --batch</c>: many Procfiles, each in every dialect.</summary>
internal static class ProcfileBatch
{
    /// <summary>Answers the cases of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="dialect">The only dialect that is asked for; null for all.</param>
    /// <returns>The exit code.</returns>
    public static int Answer(string file, ProcfileDialect? dialect)
    {
        IReadOnlyList<ProcfileDialect> dialects = dialect is null ? ProcfileDialect.All : [dialect];
        return BatchFile.Answer(
            file,
            ProcfileCase.Shape,
            CompanionJson.Default.ProcfileCase,
            each => Answer(each, dialects)
        );
    }

    private static ProcfileCaseAnswer Answer(ProcfileCase each, IReadOnlyList<ProcfileDialect> dialects)
    {
        if (each.Name is null || each.Text is null)
        {
            throw new JsonException("a case has a name and text_base64");
        }

        var results = new OrderedDictionary<string, ReadingAnswer>();
        foreach (var dialect in dialects)
        {
            results.Add(dialect.Id, ReadingAnswer.Of(ProcfileParser.Parse(each.Text, dialect)));
        }

        return new ProcfileCaseAnswer(each.Name, results);
    }
}
