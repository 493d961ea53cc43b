namespace Companion.Simulations.Gunicorn;

/// <summary>How Gunicorn exits before it serves.</summary>
/// <param name="ExitCode">
/// 0 after <c>--version</c> or <c>--help</c>, 1 for a value that it refuses, 2 for an option that it does not accept.
/// </param>
/// <param name="Message">Gunicorn's message; empty if there is no error.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Errors">Its standard error; only the last line of a Python traceback.</param>
public sealed record GunicornExit(int ExitCode, string Message, string Output, string Errors);
