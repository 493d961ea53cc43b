using System.Diagnostics;
using AwesomeAssertions;
using Companion.Acceptance.Cells;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Outputs;
using Companion.Notebooks.Workers;
using Companion.Testing.Processes;

namespace Companion.Acceptance.Hosts;

/// <summary>Runs notebooks in a worker, which it starts and talks to like the VS Code extension does.</summary>
internal static class WorkerHost
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <summary>The text of each cell's outputs.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        using var process = Process.Start(
            new ProcessStartInfo("dotnet", CompanionProcess.Arguments(["notebook", "worker"]))
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        using var client = new WorkerClient(process.StandardOutput.BaseStream, process.StandardInput.BaseStream);
        try
        {
            await client.HelloAsync(folder);
            var results = new List<string>();
            foreach (
                var cell in NotebookReader
                    .Read(File.ReadAllText(file), NotebookFormat.Ipynb)
                    .Cells.Where(cell => cell.Kind == CellKind.Code)
            )
            {
                results.Add(await RunAsync(client, cell));
            }

            await client.ShutdownAsync();
            return results;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static async Task<string> RunAsync(WorkerClient client, NotebookCell cell)
    {
        var shown = new ShownText();
        var result = await client.RunAsync(
            new CellRequest(cell.Source, TimeLimit: TimeLimit),
            message =>
            {
                switch (message)
                {
                    case StreamOutput text:
                        shown.AddStream(text.Name, text.Text);
                        break;
                    case DisplayData display:
                        Add(shown, display.Data);
                        break;
                    case ExecuteResult value:
                        Add(shown, value.Data);
                        break;
                }
            }
        );
        result.Status.Should().Be(CellStatus.Succeeded, "{0}", result.Error);
        return shown.ToString();
    }

    private static void Add(ShownText shown, MimeBundle content) =>
        shown.AddValue(content.Find(MimeTypes.Html), content.Find(MimeTypes.Plain));
}
