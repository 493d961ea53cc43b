using System.Diagnostics;
using System.Text.Json;

namespace Companion.Benchmarks;

/// <summary>Measures how long a Jupyter user waits for our kernel and for Debian's Python kernel, in turn.</summary>
internal static class JupyterSpeed
{
    private const int Rounds = 9;
    private const string Python = "/usr/bin/python3";

    private static readonly string[] Names =
    [
        "start to ready",
        "start to the first result, `1+1`",
        "a later cell, of the first 20",
        "a later cell, from the 80th to the 100th",
    ];

    public static int Measure()
    {
        var folder = Directory.CreateTempSubdirectory("companion-benchmark-").FullName;
        try
        {
            Run(
                "dotnet",
                folder,
                Path.Combine(RepositoryRoot.Find(), "site/Companion/bin/Release/net10.0/companion.dll"),
                "kernel",
                "install"
            );
            var (ours, theirs) = (new List<double[]>(), new List<double[]>());
            for (var round = 0; round < Rounds; round++)
            {
                theirs.Add(Measure(folder, "python3"));
                ours.Add(Measure(folder, ".net-csharp"));
                Console.Error.WriteLine($"round {round + 1} of {Rounds}");
            }

            Print(ours, theirs);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double[] Measure(string folder, string kernel)
    {
        var script = Path.Combine(RepositoryRoot.Find(), "tests/bench/jupyter_speed.py");
        return JsonSerializer.Deserialize<double[]>(Run(Python, folder, script, kernel))!;
    }

    private static string Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["JUPYTER_DATA_DIR"] = folder;
        start.Environment["JUPYTER_RUNTIME_DIR"] = folder;
        start.Environment["IPYTHONDIR"] = folder;
        start.Environment["PYDEVD_DISABLE_FILE_VALIDATION"] = "1";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed");
    }

    private static void Print(List<double[]> ours, List<double[]> theirs)
    {
        var table = new RatioTable($"median of {Rounds}, ms", "Companion", "ipykernel");
        for (var row = 0; row < Names.Length; row++)
        {
            table.Add(Names[row], ours.Select(round => round[row]), theirs.Select(round => round[row]));
        }

        table.Print();
    }
}
