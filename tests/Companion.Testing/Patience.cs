using System.Diagnostics;

namespace Companion.Testing;

/// <summary>Waits for pages and for other processes. The limits suit a busy machine.</summary>
public static class Patience
{
    /// <summary>The time after which a wait fails.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>Waits until a condition is true.</summary>
    /// <param name="condition">The condition, checked fifty times a second.</param>
    /// <param name="what">Names the condition in the failure message.</param>
    /// <exception cref="TimeoutException">The condition did not become true in time.</exception>
    public static Task UntilAsync(Func<bool> condition, string what) =>
        UntilAsync(() => Task.FromResult(condition()), what);

    /// <inheritdoc cref="UntilAsync(Func{bool}, string)"/>
    public static async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!await condition())
        {
            if (clock.Elapsed > Limit)
            {
                throw new TimeoutException($"it did not happen that {what}");
            }

            await Task.Delay(20);
        }
    }

    /// <summary>Whether a process is running. A zombie process is not.</summary>
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
