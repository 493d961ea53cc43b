using System.Globalization;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>Determines why a process ended, from its exit code and its last message.</summary>
internal static class ExitReader
{
    private const int Killed = 137;
    private const int Aborted = 134;
    private const int AccessViolation = 139;

    /// <summary>Explains the end of a process that was not ended by its caller.</summary>
    /// <param name="exitCode">The exit code.</param>
    /// <param name="reason">The runtime's message.</param>
    public static WorkerExit Read(int exitCode, string reason) =>
        reason switch
        {
            _ when reason.StartsWith(FatalErrorReader.StackOverflow, StringComparison.Ordinal) => new(
                WorkerExitKind.StackOverflow,
                exitCode,
                "the stack overflowed, which ended the process"
            ),
            _ when reason.StartsWith(FatalErrorReader.OutOfMemory, StringComparison.Ordinal)
                    || reason.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) => OutOfMemory(exitCode),
            _ when reason.StartsWith(FatalErrorReader.Unhandled, StringComparison.Ordinal) => new(
                WorkerExitKind.Crashed,
                exitCode,
                $"an exception was not caught: {reason[FatalErrorReader.Unhandled.Length..]}"
            ),
            _ when reason.StartsWith(FatalErrorReader.Terminated, StringComparison.Ordinal) => new(
                WorkerExitKind.Crashed,
                exitCode,
                $"the process was ended by Environment.FailFast:{reason[FatalErrorReader.Terminated.Length..]}"
            ),
            _ => Read(exitCode),
        };

    /// <summary>The end of a process that used too much memory.</summary>
    public static WorkerExit OutOfMemory(int exitCode) =>
        new(WorkerExitKind.OutOfMemory, exitCode, "the process used more memory than it is allowed");

    private static WorkerExit Read(int exitCode) =>
        exitCode switch
        {
            Killed => new(
                WorkerExitKind.Killed,
                exitCode,
                "the process was killed, perhaps by the system for lack of memory"
            ),
            Aborted or AccessViolation => new(WorkerExitKind.Crashed, exitCode, "the process crashed in native code"),
            _ => new(
                WorkerExitKind.Exited,
                exitCode,
                string.Create(CultureInfo.InvariantCulture, $"the process ended itself with exit code {exitCode}")
            ),
        };
}
