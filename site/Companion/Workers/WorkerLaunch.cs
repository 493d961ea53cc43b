using Companion.Notebooks.Workers;

namespace Companion.CommandLine.Workers;

/// <summary>Starts this program as a process that runs a notebook's cells.</summary>
internal static class WorkerLaunch
{
    /// <summary>The command that groups the verbs about notebooks.</summary>
    public const string Noun = "notebook";

    /// <summary>The verb that runs cells.</summary>
    public const string Verb = "worker";

    /// <summary>The command line of such a process.</summary>
    public static WorkerCommand Command { get; } =
        WorkerCommand.ForThisProgram(Path.Combine(AppContext.BaseDirectory, "companion.dll"), Noun, Verb);

    /// <summary>Whether a command line is <c>notebook worker</c> and nothing else.</summary>
    public static bool Matches(string[] arguments) => arguments is [Noun, Verb];
}
