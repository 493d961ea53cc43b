using System.Diagnostics;
using System.Text.Json;

namespace Companion.Simulations.Tests.Oracles;

/// <summary>Runs Debian's Django 3.2 for all cases in one process.</summary>
internal static class RealDjango
{
    /// <summary>The output of <c>manage.py</c> for each case, in order.</summary>
    public static IReadOnlyList<RealAnswer> Ask(IEnumerable<RealCase> cases)
    {
        var start = new ProcessStartInfo("/usr/bin/python3", OracleFile.PathOf("django_check.py"))
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var writing = Task.Run(() =>
        {
            foreach (var each in cases)
            {
                process.StandardInput.WriteLine(
                    JsonSerializer.Serialize(
                        new
                        {
                            name = each.Name,
                            files = each.Files,
                            env = each.Environment,
                            arguments = each.Arguments,
                        }
                    )
                );
            }

            process.StandardInput.Close();
        });

        var answers = new List<RealAnswer>();
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var answer = JsonDocument.Parse(line).RootElement;
            answers.Add(
                new RealAnswer(
                    answer.GetProperty("out").GetString()!,
                    answer.GetProperty("err").GetString()!,
                    answer.GetProperty("code").GetInt32()
                )
            );
        }

        writing.Wait();
        process.WaitForExit();
        return answers;
    }
}
