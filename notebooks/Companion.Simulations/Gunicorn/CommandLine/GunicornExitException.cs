namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Gunicorn exits. This exception never leaves this library.</summary>
internal sealed class GunicornExitException(GunicornExit exit) : Exception(exit.Message)
{
    public GunicornExit Exit { get; } = exit;

    /// <summary>An error of the option parser: usage, message, exit code 2.</summary>
    public static GunicornExitException Usage(string message) =>
        new(new GunicornExit(2, message, "", $"usage: gunicorn [OPTIONS] [APP_MODULE]\ngunicorn: error: {message}\n"));

    /// <summary>An error of the configuration: exit code 1.</summary>
    public static GunicornExitException Error(string message) =>
        new(new GunicornExit(1, message, "", $"\nError: {message}\n"));

    /// <summary>An exception that Gunicorn does not catch: exit code 1 and the last line of its traceback.</summary>
    public static GunicornExitException Uncaught(string message) =>
        new(new GunicornExit(1, message, "", $"{message}\n"));

    public static GunicornExitException Done(string output) => new(new GunicornExit(0, "", output, ""));
}
