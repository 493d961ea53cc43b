using System.CommandLine;
using Companion.CommandLine.Reporting;
using Companion.Notebooks.Documents;
using Companion.Sources;

namespace Companion.CommandLine.Notebooks;

/// <summary><c>companion notebook convert</c>.</summary>
internal static class NotebookConvertCommand
{
    private static readonly string Written = string.Join(", ", NotebookFormat.All.Select(format => format.Extension));

    public static Command Create()
    {
        var from = new Argument<string>("from") { Description = "The notebook: .ipynb or .dib" };
        var to = new Argument<string>("to") { Description = $"What to write, by its extension: {Written}" };
        var force = new Option<bool>("--force") { Description = "Overwrite an existing file" };
        var command = new Command(
            "convert",
            "Convert a notebook to another format. Only .ipynb keeps results; .csx and .cs keep the code, and prose as comments."
        )
        {
            from,
            to,
            force,
        };
        to.Validators.Add(result =>
        {
            var path = result.Tokens.Single().Value;
            if (NotebookFormat.FromPath(path) is null)
            {
                result.AddError($"'{path}' is not in a format that can be written; choose from: {Written}");
            }
        });
        command.SetReportingAction(parsed =>
        {
            var file = NotebookFile.Read(parsed.GetRequiredValue(from));
            var target = parsed.GetRequiredValue(to);
            if (File.Exists(target) && !parsed.GetValue(force))
            {
                throw DiagnosticException.In(target, "the file already exists", "name another, or add --force");
            }

            NotebookFile.Write(target, NotebookWriter.Write(file.Notebook, NotebookFormat.FromPath(target)!));
            return ExitCode.Success;
        });
        return command;
    }
}
