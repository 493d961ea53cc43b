using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Companion.Notebooks.Tests.Documents.Tools;

/// <summary>Debian's nbformat, the reference implementation of the format.</summary>
internal static class Nbformat
{
    /// <summary>nbformat's answer for each notebook, from one process.</summary>
    public static IReadOnlyList<NbformatAnswer> Ask(IReadOnlyList<string> notebooks)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", ["-I", Script()])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var writing = Task.Run(() =>
        {
            // If python3 ends at once, its own error is more useful than a broken pipe.
            try
            {
                foreach (var notebook in notebooks)
                {
                    process.StandardInput.WriteLine(JsonSerializer.Serialize(notebook));
                }

                process.StandardInput.Close();
            }
            catch (IOException) { }
        });
        var answers = new List<NbformatAnswer>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            using var answer = JsonDocument.Parse(line);
            var root = answer.RootElement;
            answers.Add(
                new NbformatAnswer(root.GetProperty("error").GetString(), root.GetProperty("written").GetString())
            );
        }

        writing.Wait();
        process.WaitForExit();
        return answers.Count == notebooks.Count
            ? answers
            : throw new InvalidOperationException(
                $"nbformat answered {answers.Count} of {notebooks.Count} notebooks; install it with "
                    + $"'apt-get install python3-nbformat'. It said: {errors.Result}"
            );
    }

    private static string Script([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "nbformat_answers.py");
}
