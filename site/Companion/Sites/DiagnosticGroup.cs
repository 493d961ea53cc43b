using Companion.Sources;

namespace Companion.CommandLine.Sites;

/// <summary>Messages that say the same, at different places: the first are shown in full, and the others counted.</summary>
/// <param name="Shown">The messages to show in full.</param>
/// <param name="Others">The places of the others, in order.</param>
internal sealed record DiagnosticGroup(IReadOnlyList<Diagnostic> Shown, IReadOnlyList<string> Others)
{
    // Two show that the place is not the cause; a third would only be longer.
    private const int InFull = 2;
    private const int Named = 3;

    /// <summary>Groups messages by what they say, in the order of the first of each.</summary>
    public static IEnumerable<DiagnosticGroup> Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics
            .GroupBy(diagnostic => (diagnostic.Severity, diagnostic.Message))
            .Select(group =>
                group.Count() <= InFull + 1
                    ? new DiagnosticGroup([.. group], [])
                    : new DiagnosticGroup([.. group.Take(InFull)], [.. group.Skip(InFull).Select(PlaceOf)])
            );

    /// <summary>What the terminal shows.</summary>
    public override string ToString()
    {
        var shown = string.Concat(Shown.Select(diagnostic => $"{diagnostic}\n\n"));
        if (Others.Count == 0)
        {
            return shown;
        }

        var places = string.Join(", ", Others.Take(Named));
        return $"{shown}and {Others.Count} more like it: {places}{(Others.Count > Named ? ", …" : "")}\n\n";
    }

    private static string PlaceOf(Diagnostic diagnostic) => diagnostic.Location?.ToString() ?? diagnostic.Path;
}
