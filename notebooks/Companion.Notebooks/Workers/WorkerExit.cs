namespace Companion.Notebooks.Workers;

/// <summary>How a worker's process ended.</summary>
/// <param name="Kind">Why.</param>
/// <param name="ExitCode">What the system says; 128 and a signal's number where one ended it, on Unix.</param>
/// <param name="Message">What happened, in words: lower case, no full stop.</param>
public sealed record WorkerExit(WorkerExitKind Kind, int ExitCode, string Message);
