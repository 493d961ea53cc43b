using Companion.CommandLine.Reporting;
using Companion.Python;

namespace Companion.CommandLine.Django;

/// <summary>Why settings do not load, in JSON.</summary>
internal sealed record LoadErrorJson(string Type, string Message, LocationJson? Place)
{
    public static LoadErrorJson? Of(LoadError? error) =>
        error is null ? null : new(error.Type, error.Message, LocationJson.Of(error.Location));
}
