using Companion.Sources;

namespace Companion.Site.Serving;

/// <summary>A diagnostic as it is sent to the page in the browser.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What would be right; null when the message is enough.</param>
/// <param name="Excerpt">The source line with carets below; null when the error concerns the whole file.</param>
internal sealed record BuildProblem(
    string Path,
    int Line,
    int Column,
    string Severity,
    string Message,
    string? Advice,
    string? Excerpt
)
{
    /// <summary>Converts a diagnostic.</summary>
    public static BuildProblem From(Diagnostic diagnostic)
    {
        var position = diagnostic.Location?.Position ?? new SourcePosition(1, 1);
        return new(
            diagnostic.Path,
            position.Line,
            position.Column,
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Message,
            diagnostic.Advice,
            diagnostic.Location is null ? null : ExcerptOf(diagnostic)
        );
    }

    // The rendering consists of the message, the source line, the carets and the advice.
    private static string ExcerptOf(Diagnostic diagnostic) =>
        string.Join('\n', diagnostic.ToString().Split('\n').Skip(diagnostic.Message.Split('\n').Length).Take(2));
}
