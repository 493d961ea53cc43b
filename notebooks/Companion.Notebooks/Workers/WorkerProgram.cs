namespace Companion.Notebooks.Workers;

/// <summary>A worker as a program: the protocol over standard input and output.</summary>
public static class WorkerProgram
{
    /// <summary>
    /// Serves until the host requests a shutdown or goes away, then ends the process, whatever cells are doing.
    /// </summary>
    /// <returns>The process's exit code.</returns>
    public static int Run()
    {
        var (input, output) = StandardStreams.Redirect();

        // The limits apply to this process, not to programs that cells start.
        foreach (var name in WorkerEnvironment.Names)
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        using var server = new WorkerServer(input, output);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.EndOutput();
        server.Run();

        // Before the time for ending starts to count: on a busy machine the last answer may take longer than that.
        server.EndOutput();
        GracefulExit.Begin();
        return 0;
    }
}
