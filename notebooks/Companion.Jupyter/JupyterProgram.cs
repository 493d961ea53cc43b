using Companion.Jupyter.Connections;
using Companion.Jupyter.Serving;
using Companion.Jupyter.Sockets;
using Companion.Notebooks.Workers;
using NetMQ;

namespace Companion.Jupyter;

/// <summary>
/// A Jupyter kernel as a program (Jupyter messaging 5.3). Cells run in its own process. If a cell ends the process, by
/// <c>Environment.Exit</c> or in native code, Jupyter reports that and starts a new one.
/// </summary>
public static class JupyterProgram
{
    private static readonly TimeSpan TimeToSend = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Serves until a front end requests a shutdown or goes away, then ends the process, whatever cells are doing.
    /// </summary>
    /// <param name="connectionFile">The path of the file that the front end has written.</param>
    /// <returns>The process's exit code.</returns>
    /// <exception cref="ConnectionFileException">The kernel cannot use the ports that the file names.</exception>
    public static int Run(string connectionFile)
    {
        var connection = ConnectionFile.Read(connectionFile);
        using var heartbeat = new Heartbeat(connection);
        using var kernel = new JupyterKernel(connection, Directory.GetCurrentDirectory());
        using var sent = new ManualResetEventSlim();
        var isEnding = false;
        KernelEnvironment.Clear();
        ParentWatch.Start(GracefulExit.Begin);

        // A cell may end the process before its last output has been sent.
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            Volatile.Write(ref isEnding, true);
            kernel.Stop();
            sent.Wait(TimeToSend);
        };
        kernel.Run();

        // When all sockets are closed, NetMQ's own threads send the remaining messages, for as long as the sockets
        // linger.
        kernel.Dispose();
        heartbeat.Dispose();
        NetMQConfig.Cleanup(block: true);
        var isEndedByCell = Volatile.Read(ref isEnding);
        sent.Set();
        if (isEndedByCell)
        {
            // The cell has set the process's exit code; exiting again would overwrite it.
            Thread.Sleep(Timeout.Infinite);
        }

        GracefulExit.Begin();
        return 0;
    }
}
