using Companion.CommandLine.Reporting;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>A tool's own message about a location, in JSON.</summary>
internal sealed record ToolMessageJson(string Message, LocationJson? Place)
{
    public static ToolMessageJson Of(SourceText file, string message, SourceSpan span) =>
        new(message, LocationJson.Of(new SourceLocation(file, span)));
}
