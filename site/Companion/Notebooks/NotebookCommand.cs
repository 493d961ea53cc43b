using System.CommandLine;

namespace Companion.CommandLine.Notebooks;

/// <summary><c>companion notebook</c>.</summary>
internal static class NotebookCommand
{
    public static Command Create() =>
        new("notebook", "Run notebooks of C#, and convert them.")
        {
            NotebookRunCommand.Create(),
            NotebookConvertCommand.Create(),
            NotebookInstallCommand.Create(),
            NotebookWorkerCommand.Create(),
        };
}
