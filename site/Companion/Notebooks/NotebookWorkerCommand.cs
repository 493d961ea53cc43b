using System.CommandLine;
using Companion.CommandLine.Workers;
using Companion.Notebooks.Workers;

namespace Companion.CommandLine.Notebooks;

/// <summary><c>companion notebook worker</c>, which editors and the other verbs start.</summary>
internal static class NotebookWorkerCommand
{
    public static Command Create()
    {
        var command = new Command(
            WorkerLaunch.Verb,
            "Run cells for an editor, with JSON lines on standard input and output (notebooks/PROTOCOL.md)."
        );
        command.SetAction(_ => WorkerProgram.Run());
        return command;
    }
}
