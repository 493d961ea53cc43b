using Companion.Sources;

namespace Companion.Experiments;

/// <summary>How pages and editors call severities.</summary>
internal static class SeverityNames
{
    // An enum's own name would need what trimming takes away.
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
