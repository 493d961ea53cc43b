using System.Diagnostics;

namespace Companion.Acceptance.Browsing;

/// <summary>Waits for what will be so soon.</summary>
public static class Poll
{
    /// <summary>Waits until a condition holds; <c>what</c> names it in the failure.</summary>
    /// <exception cref="TimeoutException">It does not hold in time.</exception>
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
