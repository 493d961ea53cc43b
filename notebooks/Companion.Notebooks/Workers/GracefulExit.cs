using System.Diagnostics;

namespace Companion.Notebooks.Workers;

/// <summary>Ends a process whose cells may still be running.</summary>
public static class GracefulExit
{
    private static readonly TimeSpan TimeToEnd = TimeSpan.FromSeconds(1.5);

    /// <summary>
    /// Ends the process, with exit code 0 if it ends in order; exit handlers of cells may block that.
    /// </summary>
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
