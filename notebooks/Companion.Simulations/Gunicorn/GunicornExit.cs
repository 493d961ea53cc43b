namespace Companion.Simulations.Gunicorn;

/// <summary>Gunicorn stops before it serves.</summary>
/// <param name="ExitCode">0 after <c>--version</c> or <c>--help</c>, 1 for a value it refuses, 2 for an option it does not take.</param>
/// <param name="Message">Why, in Gunicorn's words; empty when all is well.</param>
/// <param name="Output">What it writes to its output.</param>
/// <param name="Errors">What it writes to its error output; of a Python traceback the last line.</param>
public sealed record GunicornExit(int ExitCode, string Message, string Output, string Errors);
