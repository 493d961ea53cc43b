using System.Diagnostics;

namespace Companion.Acceptance.Browsing;

/// <summary>Waits for conditions.</summary>
public static class Poll
{
    /// <summary>Waits until a condition is true; <c>what</c> names it in the failure message.</summary>
    /// <exception cref="TimeoutException">It does not become true in time.</exception>
    public static async Task UntilAsync(Func<Task<bool>> condition, string what, int seconds = 20)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed.TotalSeconds > seconds)
            {
                throw new TimeoutException($"Not within {seconds} seconds: {what}.");
            }

            await Task.Delay(50);
        }
    }

    /// <inheritdoc cref="UntilAsync(Func{Task{bool}}, string, int)"/>
    public static Task UntilAsync(Func<bool> condition, string what, int seconds = 20) =>
        UntilAsync(() => Task.FromResult(condition()), what, seconds);
}
