using System.CommandLine;
using Companion.Notebooks.Workers;

namespace Companion.Notebooks;

/// <summary><c>companion notebook worker</c>, which editors and the other verbs start.</summary>
internal static class NotebookWorkerCommand
{
    private const string Noun = "notebook";
    private const string Verb = "worker";

    /// <summary>How this program starts itself as a worker.</summary>
    public static WorkerCommand Start { get; } =
        WorkerCommand.ForThisProgram(Path.Combine(AppContext.BaseDirectory, "companion.dll"), Noun, Verb);

    /// <summary>Whether a command line says this and nothing else.</summary>
    public static bool IsAll(string[] arguments) => arguments is [Noun, Verb];

    public static Command Create()
    {
        var command = new Command(
            Verb,
            "Run cells for an editor, by JSON lines on standard input and output (notebooks/PROTOCOL.md)."
        );
        command.SetAction(_ => WorkerProgram.Run());
        return command;
    }
}
