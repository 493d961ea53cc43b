using Companion.Sources;

namespace Companion.Experiments;

/// <summary>The names of severities in pages and editors.</summary>
internal static class SeverityNames
{
    // The name of an enum member needs reflection data, which trimming removes.
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };
}
