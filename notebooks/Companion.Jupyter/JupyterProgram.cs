using Companion.Jupyter.Connections;
using Companion.Jupyter.Serving;
using Companion.Jupyter.Sockets;
using Companion.Notebooks.Workers;
using NetMQ;

namespace Companion.Jupyter;

/// <summary>
/// A Jupyter kernel as a program (Jupyter messaging 5.3). Cells run in its own process: where one ends it, by
/// <c>Environment.Exit</c> or in native code, Jupyter says so and starts another.
/// </summary>
public static class JupyterProgram
{
    private static readonly TimeSpan TimeToSend = TimeSpan.FromSeconds(1);

    /// <summary>Serves until a front end asks for the end or goes away, and ends the process then, whatever cells do.</summary>
    /// <param name="connectionFile">The path of the file that the front end has written.</param>
    /// <returns>The process's exit code.</returns>
    /// <exception cref="ConnectionFileException">The kernel cannot be reached as the file says.</exception>
    public static int Run(string connectionFile)
    {
        var connection = ConnectionFile.Read(connectionFile);
        using var heartbeat = new Heartbeat(connection);
        using var kernel = new JupyterKernel(connection, Directory.GetCurrentDirectory());
        using var sent = new ManualResetEventSlim();
        var isEnding = false;
        KernelEnvironment.Clear();
        ParentWatch.Start(GracefulExit.Begin);

        // A cell may end the process while its last words are still to be sent.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Volatile.Write(ref isEnding, true);
            kernel.Stop();
            sent.Wait(TimeToSend);
        };
        kernel.Run();

        // When all sockets are closed, NetMQ's own threads send what is left, for as long as the sockets linger.
        kernel.Dispose();
        heartbeat.Dispose();
        NetMQConfig.Cleanup(block: true);
        var isEndedByCell = Volatile.Read(ref isEnding);
        sent.Set();
        if (isEndedByCell)
        {
            // The process's exit code is the cell's: ending it once more would take that away.
            Thread.Sleep(Timeout.Infinite);
        }

        GracefulExit.Begin();
        return 0;
    }
}
