using System.Text.Json.Serialization;
using Companion.Simulations.Procfiles;

namespace Companion.CommandLine.Procfiles;

/// <summary>What a tool reads, in JSON.</summary>
/// <param name="Entries">Name and command of each process, in the tool's order.</param>
/// <param name="Error">Why it gives up; omitted if it does not.</param>
/// <param name="Warnings">Its warnings; omitted if there are none.</param>
internal sealed record DialectReadingJson(
    IReadOnlyList<string[]> Entries,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Error,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Warnings
)
{
    public static DialectReadingJson Of(Procfile procfile) =>
        new(
            [.. procfile.Processes.Select(process => (string[])[process.Name, process.Command])],
            procfile.Error?.Message,
            procfile.Warnings.Count == 0 ? null : [.. procfile.Warnings.Select(warning => warning.Message)]
        );
}
