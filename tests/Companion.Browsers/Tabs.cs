using System.Text.Json;
using Companion.Testing;

namespace Companion.Browsers;

/// <summary>What can be done with every tab, whatever its browser.</summary>
public static class Tabs
{
    /// <summary>Calls a JavaScript function in the page.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="function">The function, which may be asynchronous.</param>
    /// <param name="arguments">Its arguments, passed as JSON.</param>
    /// <returns>Its result, which must be JSON.</returns>
    public static async Task<T> CallAsync<T>(this ITab tab, string function, params object?[] arguments)
    {
        var passed = string.Join(", ", arguments.Select(argument => JsonSerializer.Serialize(argument)));
        var result = await tab.EvaluateAsync($"(async () => JSON.stringify((await ({function})({passed})) ?? null))()");
        return JsonSerializer.Deserialize<T>(result, JsonSerializerOptions.Web)!;
    }

    /// <summary>Waits until a JavaScript function returns what is expected, on this page or on the one that follows.</summary>
    /// <exception cref="TimeoutException">It does not; the message names what it returned last.</exception>
    public static async Task UntilAsync<T>(
        this ITab tab,
        Func<T, bool> isExpected,
        string function,
        params object?[] arguments
    )
    {
        using var end = new CancellationTokenSource(Patience.Limit);
        var last = "unknown";
        while (true)
        {
            try
            {
                // A page that is left at the wrong moment never answers.
                var found = await tab.CallAsync<T>(function, arguments).WaitAsync(end.Token);
                if (isExpected(found))
                {
                    return;
                }

                last = JsonSerializer.Serialize(found);
            }
            catch (PageLeftException)
            {
                // The next page is asked.
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                // The last answer is told.
            }

            if (end.IsCancellationRequested)
            {
                throw new TimeoutException($"{function} is still {last}");
            }

            await Task.Delay(50, CancellationToken.None);
        }
    }

    /// <summary>Scrolls an element into view and clicks it.</summary>
    /// <param name="tab">The tab.</param>
    /// <param name="selector">A CSS selector.</param>
    /// <param name="text">The element's text; null for the first element that matches.</param>
    /// <exception cref="TimeoutException">No such element is in the page, or another one covers it.</exception>
    public static async Task ClickAsync(this ITab tab, string selector, string? text = null)
    {
        int[]? point = null;
        await tab.UntilAsync<int[]?>(
            found => (point = found) is not null,
            """
            async (selector, text) => {
              const found = [...document.querySelectorAll(selector)]
                .find((element) => text === null || element.textContent.trim() === text);
              if (!found || found.disabled) return null;
              const middle = () => {
                const { left, top, right, bottom } = found.getBoundingClientRect();
                const sums = [left + right, Math.max(top, 0) + Math.min(bottom, innerHeight)];
                return sums.map((sum) => Math.round(sum / 2));
              };
              found.scrollIntoView({ block: "center", behavior: "instant" });
              const [x, y] = middle();
              // A page that is still scrolling would be clicked elsewhere.
              await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
              return `${middle()}` === `${[x, y]}` && found.contains(document.elementFromPoint(x, y)) ? [x, y] : null;
            }
            """,
            selector,
            text
        );
        await tab.ClickAsync(point![0], point[1]);
    }
}
