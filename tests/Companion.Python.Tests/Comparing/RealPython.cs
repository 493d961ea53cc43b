using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Companion.Python.Tests.Comparing;

/// <summary>Runs programs with <c>/usr/bin/python3</c>.</summary>
internal static class RealPython
{
    /// <summary>For each program, the typed text of each name, or <c>error</c> and <c>message</c>.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Run(
        IReadOnlyList<string> programs,
        IReadOnlyList<string> names
    )
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-s", ScriptPath()])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            // Sets have the same order in every run, so that two runs can be compared.
            Environment = { ["PYTHONHASHSEED"] = "0" },
        };
        using var process = Process.Start(start)!;
        var wanted = new JsonArray([.. names.Select(name => (JsonNode)name)]);
        var writing = Task.Run(() =>
        {
            foreach (var program in programs)
            {
                var line = new JsonObject { ["code"] = program, ["names"] = wanted.DeepClone() };
                process.StandardInput.WriteLine(line.ToJsonString());
            }

            process.StandardInput.Close();
        });
        var answers = new List<IReadOnlyDictionary<string, string>>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            answers.Add(JsonSerializer.Deserialize<Dictionary<string, string>>(line)!);
        }

        writing.Wait();
        process.WaitForExit();
        return answers.Count == programs.Count
            ? answers
            : throw new InvalidOperationException($"python3 answered {answers.Count} of {programs.Count} programs");
    }

    private static string ScriptPath([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "real_python.py");
}
