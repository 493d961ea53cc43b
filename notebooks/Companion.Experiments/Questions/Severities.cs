using Companion.Sources;

namespace Companion.Experiments.Questions;

/// <summary>How pages and editors call severities.</summary>
internal static class Severities
{
    // An enum's own name would need what trimming takes away.
    public static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
