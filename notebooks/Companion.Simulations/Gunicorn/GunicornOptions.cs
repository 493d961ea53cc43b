using Companion.Simulations.Gunicorn.CommandLine;

namespace Companion.Simulations.Gunicorn;

/// <summary>
/// Gunicorn 20.1's options from its command line and environment. A number too large for an <see cref="int"/>
/// becomes the largest <see cref="int"/> here; <see cref="Settings"/> has the full number.
/// </summary>
public sealed record GunicornOptions
{
    /// <summary>The application, <c>project.wsgi</c>; null if only the configuration file can name it.</summary>
    public required string? Application { get; init; }

    /// <summary>
    /// Worker processes: the last <c>--workers</c>, else <c>WEB_CONCURRENCY</c>, else 1. With 0, no request is
    /// answered.
    /// </summary>
    public required int Workers { get; init; }

    /// <summary>Threads of each worker.</summary>
    public required int Threads { get; init; }

    /// <summary>
    /// The worker class as written: <c>sync</c>, <c>gthread</c>, <c>uvicorn.workers.UvicornWorker</c>.
    /// </summary>
    public required string WorkerClass { get; init; }

    /// <summary>
    /// Where it listens: <c>--bind</c>, else <c>0.0.0.0:$PORT</c> when <c>PORT</c> is set, else <c>127.0.0.1:8000</c>.
    /// </summary>
    public required IReadOnlyList<BindAddress> Bind { get; init; }

    /// <summary>Seconds of silence after which a worker is killed; 0 for never.</summary>
    public required int TimeoutSeconds { get; init; }

    /// <summary>Seconds that a worker may take to finish its requests when Gunicorn restarts.</summary>
    public required int GracefulTimeoutSeconds { get; init; }

    /// <summary>
    /// Seconds for which a connection stays open for the next request; the sync worker keeps no connections open.
    /// </summary>
    public required int KeepAliveSeconds { get; init; }

    /// <summary>Connections that may wait to be accepted.</summary>
    public required int Backlog { get; init; }

    /// <summary>
    /// The configuration file that <c>--config</c> names. The options override its settings, which are not known here.
    /// </summary>
    public required string? ConfigFile { get; init; }

    /// <summary>
    /// Every setting that an option can change, by name, as <c>--print-config</c> prints it, without those that depend
    /// on the machine.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Settings { get; init; }

    /// <summary>Reads a command line as Gunicorn 20.1 on Python 3.11 does. No input makes it throw.</summary>
    /// <param name="arguments">The arguments after <c>gunicorn</c>.</param>
    /// <param name="environment">
    /// The environment: <c>WEB_CONCURRENCY</c>, <c>PORT</c>, <c>GUNICORN_CMD_ARGS</c>, <c>FORWARDED_ALLOW_IPS</c>.
    /// </param>
    public static GunicornAnswer Parse(IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    {
        try
        {
            return new GunicornAnswer(new OptionsReader(environment).Read(arguments), Exit: null);
        }
        catch (GunicornExitException exception)
        {
            return new GunicornAnswer(Options: null, exception.Exit);
        }
    }
}
