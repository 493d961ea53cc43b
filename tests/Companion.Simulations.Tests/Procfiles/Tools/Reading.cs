using System.Text.Json;
using Companion.Simulations.Procfiles;

namespace Companion.Simulations.Tests.Procfiles.Tools;

/// <summary>Formats the reading of a tool as a line of text, which is easy to compare and to print.</summary>
internal static class Reading
{
    public static string Of(Procfile procfile) =>
        Line(
            procfile.Processes.Select(process => (process.Name, process.Command)),
            procfile.Error?.Message,
            procfile.Warnings.Select(warning => warning.Message)
        );

    public static string Of(JsonElement answer) =>
        Line(
            answer
                .GetProperty("entries")
                .EnumerateArray()
                .Select(entry => (entry[0].GetString()!, entry[1].GetString()!)),
            answer.TryGetProperty("error", out var error) ? error.GetString() : null,
            answer.TryGetProperty("warnings", out var warnings)
                ? warnings.EnumerateArray().Select(warning => warning.GetString()!)
                : []
        );

    private static string Line(
        IEnumerable<(string Name, string Command)> entries,
        string? error,
        IEnumerable<string> warnings
    ) =>
        JsonSerializer.Serialize(
            new
            {
                entries = entries.Select(entry => new[] { entry.Name, entry.Command }),
                error,
                warnings,
            }
        );
}
