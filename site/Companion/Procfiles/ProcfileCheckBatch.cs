using System.Text.Json;
using Companion.CommandLine.Batches;
using Companion.Simulations.Procfiles;

namespace Companion.CommandLine.Procfiles;

/// <summary><c>procfile check --batch</c>: many Procfiles, each in every dialect.</summary>
internal static class ProcfileCheckBatch
{
    /// <summary>Runs the cases of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="dialect">The only requested dialect; null for all.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string file, ProcfileDialect? dialect)
    {
        IReadOnlyList<ProcfileDialect> dialects = dialect is null ? ProcfileDialect.All : [dialect];
        return BatchFile.Run<ProcfileCase, ProcfileCaseResult>(
            file,
            ProcfileCase.Shape,
            ProcfileJsonContext.Default,
            each => Run(each, dialects)
        );
    }

    private static ProcfileCaseResult Run(ProcfileCase each, IReadOnlyList<ProcfileDialect> dialects)
    {
        if (each.Name is null || each.Text is null)
        {
            throw new JsonException("a case must have a name and text_base64");
        }

        var results = new OrderedDictionary<string, DialectReadingJson>();
        foreach (var dialect in dialects)
        {
            results.Add(dialect.Id, DialectReadingJson.Of(ProcfileParser.Parse(each.Text, dialect)));
        }

        return new ProcfileCaseResult(each.Name, results);
    }
}
