using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.CommandLine.Workers;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Running;
using Companion.Sources;

namespace Companion.CommandLine.Notebooks;

/// <summary><c>companion notebook run</c>.</summary>
internal static class NotebookRunCommand
{
    public static Command Create()
    {
        var options = new NotebookRunOptions();
        var command = new Command(
            "run",
            "Run the cells of notebooks, each notebook in its own process, and write the results into the file. "
                + "A notebook that fails is left unchanged."
        );
        options.AddTo(command);
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var code = ExitCode.Success;
                foreach (var path in options.Files(parsed))
                {
                    try
                    {
                        var isFine = await RunAsync(path, options, parsed, cancellation);
                        code = isFine ? code : ExitCode.Failure;
                    }
                    catch (DiagnosticException exception)
                    {
                        DiagnosticOutput.Write(exception.Diagnostic);
                        code = ExitCode.Failure;
                    }
                }

                return code;
            }
        );
        return command;
    }

    private static async Task<bool> RunAsync(
        string path,
        NotebookRunOptions options,
        ParseResult parsed,
        CancellationToken cancellation
    )
    {
        var file = NotebookFile.Read(path);
        var reporter = new NotebookReporter(file, options.IsQuiet(parsed));
        reporter.Begin();
        var run = await new NotebookRunner(WorkerLaunch.Command).RunAsync(
            file.Notebook,
            file.Folder,
            options.Limits(parsed),
            reporter.Report,
            cancellation
        );
        if (run.Failure is { } failure)
        {
            reporter.Fail(failure);
            return false;
        }

        var target = options.Output(parsed) ?? path;
        if (NotebookFormat.FromPath(target) == NotebookFormat.Ipynb)
        {
            Write(target, NotebookWriter.Write(run.Notebook, NotebookFormat.Ipynb), file);
        }

        reporter.End(run, target);
        return true;
    }

    // A run with the same results does not touch the file.
    private static void Write(string target, string text, NotebookFile file)
    {
        if (target != file.Path || text != file.Source.Text)
        {
            NotebookFile.Write(target, text);
        }
    }
}
