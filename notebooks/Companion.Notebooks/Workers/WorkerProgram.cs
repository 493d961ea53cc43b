namespace Companion.Notebooks.Workers;

/// <summary>A worker as a program: the protocol over standard input and output.</summary>
public static class WorkerProgram
{
    /// <summary>Serves until the host asks for the end or goes away, and ends the process then, whatever cells do.</summary>
    /// <returns>The process's exit code.</returns>
    public static int Run()
    {
        var (input, output) = StandardStreams.Redirect();

        // The limits are this process's, not those of programs that cells start.
        foreach (var name in WorkerEnvironment.Names)
        {
            Environment.SetEnvironmentVariable(name, null);
        }

        using var server = new WorkerServer(input, output);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.EndOutput();
        server.Run();

        // Before the time to end runs: on a busy machine the last answer may take longer than that.
        server.EndOutput();
        GracefulExit.Begin();
        return 0;
    }
}
