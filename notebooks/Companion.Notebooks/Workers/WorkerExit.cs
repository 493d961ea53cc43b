namespace Companion.Notebooks.Workers;

/// <summary>How a worker's process ended.</summary>
/// <param name="Kind">Why.</param>
/// <param name="ExitCode">
/// The exit code from the system. On Unix, 128 plus the signal's number if a signal ended it.
/// </param>
/// <param name="Message">What happened, in words: lower case, no full stop.</param>
public sealed record WorkerExit(WorkerExitKind Kind, int ExitCode, string Message);
