using System.Diagnostics;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>Waits for what other processes do. The times are those of a busy machine.</summary>
internal static class Patience
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task UntilAsync(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (clock.Elapsed > Limit)
            {
                throw new TimeoutException($"it did not happen that {what}");
            }

            await Task.Delay(10);
        }
    }

    /// <summary>Whether a process runs. One that has ended and that nobody has asked after does not.</summary>
    public static bool IsRunning(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
