using System.Diagnostics;
using AwesomeAssertions;
using Companion.Notebooks.Documents;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Notebooks.Tests.Documents;

[Needs(Tool.DotnetSdk)]
public class ProgramRunTests
{
    [Fact]
    public async Task An_exported_program_runs_with_dotnet_run()
    {
        var notebook = Notebook.For([
            NotebookCell.Markdown("# Numbers"),
            NotebookCell.CSharp("using System.Globalization;\nvar numbers = new List<int> { 1, 2, 3 };"),
            NotebookCell.CSharp("#!time\npublic int Sum(IEnumerable<int> all) => all.Sum();\nSum(numbers)"),
            NotebookCell.CSharp(
                "record Total(int Count);\nint unset;\nvar total = new Total(Sum(numbers) + unset);\ntotal"
            ),
            NotebookCell.CSharp("await Task.Yield();\ndisplay(numbers.Count);\n\"shown\".Display();"),
            new NotebookCell(CellKind.Code, "html", "<b>not C#</b>"),
            NotebookCell.CSharp(
                "var numbers = new List<int> { 7 };\nnumbers.Max().ToString(CultureInfo.InvariantCulture) + \"!\""
            ),
        ]);

        var (output, errors, code) = await Run(NotebookWriter.Write(notebook, NotebookFormat.Program));

        code.Should().Be(0, errors + output);
        output.ReplaceLineEndings("\n").Should().Be("Total { Count = 6 }\n3\nshown\n7!\n");
    }

    private static async Task<(string Output, string Errors, int Code)> Run(string program)
    {
        // Outside the repository, because a reader does not have its build settings.
        var folder = Directory.CreateTempSubdirectory("companion-export-");
        try
        {
            var file = Path.Combine(folder.FullName, "exported.cs");
            await File.WriteAllTextAsync(file, program);
            var start = new ProcessStartInfo("dotnet", ["run", file])
            {
                UseShellExecute = false,
                WorkingDirectory = folder.FullName,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var process = Process.Start(start)!;
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120));
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            try
            {
                await process.WaitForExitAsync(limit.Token);
            }
            catch (OperationCanceledException exception)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("'dotnet run' took more than two minutes", exception);
            }

            return (await output, await errors, process.ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
