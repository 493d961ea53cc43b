using System.Diagnostics;

namespace Companion.Notebooks.Workers;

/// <summary>The end of a process whose cells may still run.</summary>
public static class GracefulExit
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(1.5);

    /// <summary>Ends the process, with exit code 0 if it can be ended in order: handlers of cells may hold that up.</summary>
    public static void Begin()
    {
        new Thread(() =>
        {
            Thread.Sleep(TimeToEnd);
            using var self = Process.GetCurrentProcess();
            self.Kill();
        })
        {
            IsBackground = true,
        }.Start();
        Environment.Exit(0);
    }
}
