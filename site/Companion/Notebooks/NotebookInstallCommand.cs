using System.CommandLine;
using Companion.CommandLine.Notebooks.Installing;
using Companion.CommandLine.Reporting;

namespace Companion.CommandLine.Notebooks;

/// <summary><c>companion notebook install-vscode</c>.</summary>
internal static class NotebookInstallCommand
{
    public static Command Create()
    {
        var name = new Option<string>("--editor")
        {
            Description = "The editor's command",
            DefaultValueFactory = _ => Editor.All[0].Command,
        };
        name.AcceptOnlyFromAmong([.. Editor.All.Select(editor => editor.Command)]);
        var command = new Command("install-vscode", "Install the extension that runs C# notebooks in VS Code.")
        {
            name,
        };
        command.SetAction(parsed => Install(parsed.GetRequiredValue(name)));
        return command;
    }

    private static int Install(string command)
    {
        var editor = Editor.All.Single(known => known.Command == command);
        try
        {
            // A missing editor is reported before anything is built for it.
            editor.Locate();
            editor.Install(ExtensionFile.Locate());
        }
        catch (InstallException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCode.Failure;
        }

        Console.WriteLine($"Installed. Open a notebook in {editor.Title} and choose Run All.");
        return ExitCode.Success;
    }
}
