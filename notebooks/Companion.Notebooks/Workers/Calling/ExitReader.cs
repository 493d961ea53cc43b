using System.Globalization;

namespace Companion.Notebooks.Workers.Calling;

/// <summary>Tells why a process ended, by its exit code and its last words.</summary>
internal static class ExitReader
{
    private const int Killed = 137;
    private const int Aborted = 134;
    private const int AccessViolation = 139;

    /// <summary>Reads the end of a process that was not ended by its caller.</summary>
    /// <param name="exitCode">The exit code.</param>
    /// <param name="reason">What the runtime said of it.</param>
    public static WorkerExit Read(int exitCode, string reason) =>
        reason switch
        {
            _ when reason.StartsWith(FatalErrorReader.StackOverflow, StringComparison.Ordinal) => new(
                WorkerExitKind.StackOverflow,
                exitCode,
                "the stack overflowed, which ends the process"
            ),
            _ when reason.StartsWith(FatalErrorReader.OutOfMemory, StringComparison.Ordinal)
                    || reason.Contains(nameof(OutOfMemoryException), StringComparison.Ordinal) => OutOfMemory(exitCode),
            _ when reason.StartsWith(FatalErrorReader.Unhandled, StringComparison.Ordinal) => new(
                WorkerExitKind.Crashed,
                exitCode,
                $"nobody caught an exception: {reason[FatalErrorReader.Unhandled.Length..]}"
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
        new(WorkerExitKind.OutOfMemory, exitCode, "the process used more memory than it may");

    private static WorkerExit Read(int exitCode) =>
        exitCode switch
        {
            Killed => new(
                WorkerExitKind.Killed,
                exitCode,
                "somebody killed the process, or the system did for want of memory"
            ),
            Aborted or AccessViolation => new(WorkerExitKind.Crashed, exitCode, "the process crashed in native code"),
            _ => new(
                WorkerExitKind.Exited,
                exitCode,
                string.Create(CultureInfo.InvariantCulture, $"the process ended itself with exit code {exitCode}")
            ),
        };
}
