using System.Diagnostics;

namespace Companion.Testing;

/// <summary>Waits for what other processes do. The times are those of a busy machine.</summary>
public static class Patience
{
    /// <summary>After which something is held not to happen any more.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>Waits until something is so.</summary>
    /// <param name="condition">Asked fifty times a second.</param>
    /// <param name="what">Says it, for the one who reads of the failure.</param>
    /// <exception cref="TimeoutException">It does not happen.</exception>
    public static async Task UntilAsync(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (clock.Elapsed > Limit)
            {
                throw new TimeoutException($"it did not happen that {what}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Whether a process runs. One that has ended and that nobody has asked after does not.</summary>
    public static bool IsRunning(int processId)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/stat").Split(')')[^1].TrimStart()[0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
