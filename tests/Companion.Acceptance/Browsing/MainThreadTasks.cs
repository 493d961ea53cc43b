using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace Companion.Acceptance.Browsing;

/// <summary>
/// Records the tasks on a page's main thread from the browser's trace. Tests use the processor time of a task: on a
/// busy machine, its real time includes the wait for the processor.
/// </summary>
public sealed class MainThreadTasks : IAsyncDisposable
{
    private const string Begun = "the recording has begun";

    private readonly ICDPSession _session;
    private readonly ConcurrentQueue<JsonElement> _events = [];
    private readonly TaskCompletionSource _complete = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private MainThreadTasks(ICDPSession session)
    {
        _session = session;
        session.Event("Tracing.dataCollected").OnEvent += (_, data) =>
        {
            foreach (var each in data!.Value.GetProperty("value").EnumerateArray())
            {
                _events.Enqueue(each.Clone());
            }
        };
        session.Event("Tracing.tracingComplete").OnEvent += (_, _) => _complete.TrySetResult();
    }

    /// <summary>Starts recording.</summary>
    public static async Task<MainThreadTasks> RecordAsync(BrowserPage page)
    {
        var opened = await page.Context.Browser!.NewBrowserCDPSessionAsync();
        var tasks = new MainThreadTasks(opened);
        await opened.SendAsync(
            "Tracing.start",
            new Dictionary<string, object>
            {
                ["transferMode"] = "ReportEvents",
                ["traceConfig"] = new Dictionary<string, object>
                {
                    ["recordMode"] = "recordAsMuchAsPossible",
                    ["includedCategories"] = new[] { "devtools.timeline", "disabled-by-default-devtools.timeline" },
                    ["excludedCategories"] = new[] { "*" },
                },
            }
        );

        // The browser does its own initial work in the next tasks that run scripts.
        await page.Page.EvaluateAsync("() => 0");
        await page.Page.EvaluateAsync("begun => console.timeStamp(begun)", Begun);
        return tasks;
    }

    /// <summary>Stops recording.</summary>
    /// <returns>The tasks on the pages' main threads, in order.</returns>
    public async Task<IReadOnlyList<MainThreadTask>> EndAsync()
    {
        await _session.SendAsync("Tracing.end");
        await _complete.Task.WaitAsync(TimeSpan.FromMinutes(1));
        var begin = _events
            .Single(each =>
                Text(each, "name") == "TimeStamp"
                && Text(each.GetProperty("args").GetProperty("data"), "message") == Begun
            )
            .GetProperty("ts")
            .GetInt64();
        var pages = _events
            .Where(each => Text(each, "name") == "thread_name")
            .Where(each => Text(each.GetProperty("args"), "name") == "CrRendererMain")
            .Select(Thread)
            .ToHashSet();
        return
        [
            .. _events
                .Where(each => Text(each, "name") == "RunTask" && pages.Contains(Thread(each)))
                .Where(each => each.GetProperty("ts").GetInt64() > begin && each.TryGetProperty("tdur", out _))
                .OrderBy(each => each.GetProperty("ts").GetInt64())
                .Select(ToTask),
        ];
    }

    public async ValueTask DisposeAsync() => await _session.DetachAsync();

    // Some virtual machines count a thread's processor time in coarse steps, so a short task may seem to have more
    // processor time than real time, which is impossible.
    private static MainThreadTask ToTask(JsonElement each)
    {
        var clock = Milliseconds(each, "dur");
        return new MainThreadTask(Math.Min(Milliseconds(each, "tdur"), clock), clock);
    }

    private static string? Text(JsonElement each, string name) =>
        each.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static (int Process, int Thread) Thread(JsonElement each) =>
        (each.GetProperty("pid").GetInt32(), each.GetProperty("tid").GetInt32());

    private static double Milliseconds(JsonElement each, string name) => each.GetProperty(name).GetDouble() / 1000;
}
