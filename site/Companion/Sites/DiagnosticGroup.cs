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
        diagnostics.GroupBy(diagnostic => (diagnostic.Severity, diagnostic.Message)).Select(group => Of([.. group]));

    /// <summary>The place of a message.</summary>
    public static string PlaceOf(Diagnostic diagnostic) => diagnostic.Location?.ToString() ?? diagnostic.Path;

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

    private static DiagnosticGroup Of(Diagnostic[] same)
    {
        // Of a name that is defined nowhere, another place says nothing new.
        var isName = same[0].Id == "unknown-shortcode";
        var inFull = isName ? 1 : InFull;
        return same.Length <= (isName ? 1 : InFull + 1)
            ? new DiagnosticGroup(same, [])
            : new DiagnosticGroup(same[..inFull], [.. same[inFull..].Select(PlaceOf)]);
    }
}
