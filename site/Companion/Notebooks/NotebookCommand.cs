using System.CommandLine;

namespace Companion.CommandLine.Notebooks;

/// <summary><c>companion notebook</c>.</summary>
internal static class NotebookCommand
{
    public static Command Create() =>
        new("notebook", "Run and convert C# notebooks.")
        {
            NotebookRunCommand.Create(),
            NotebookConvertCommand.Create(),
            NotebookInstallCommand.Create(),
            NotebookWorkerCommand.Create(),
        };
}
