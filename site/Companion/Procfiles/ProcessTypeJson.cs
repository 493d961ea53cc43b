using Companion.CommandLine.Reporting;
using Companion.Simulations.Procfiles;
using Companion.Sources;

namespace Companion.CommandLine.Procfiles;

/// <summary>A process type, in JSON.</summary>
internal sealed record ProcessTypeJson(string Name, string Command, LocationJson? Place)
{
    public static ProcessTypeJson Of(SourceText file, ProcessType process) =>
        new(process.Name, process.Command, LocationJson.Of(new SourceLocation(file, process.NameSpan)));
}
