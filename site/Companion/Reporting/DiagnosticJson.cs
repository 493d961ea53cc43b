using Companion.Sources;

namespace Companion.CommandLine.Reporting;

/// <summary>A diagnostic, in JSON.</summary>
/// <param name="Severity"><c>note</c>, <c>warning</c> or <c>error</c>.</param>
/// <param name="Id">The rule's name.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Advice">What would be right.</param>
/// <param name="Place">The location.</param>
internal sealed record DiagnosticJson(string Severity, string Id, string Message, string? Advice, LocationJson? Place)
{
    public static DiagnosticJson Of(Diagnostic diagnostic) =>
        new(
            diagnostic.Severity.ToString().ToLowerInvariant(),
            diagnostic.Id!,
            diagnostic.Message,
            diagnostic.Advice,
            LocationJson.Of(diagnostic.Location)
        );
}
