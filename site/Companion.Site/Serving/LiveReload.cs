using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Companion.Site.Serving;

/// <summary>
/// Keeps open pages up to date: what the last build came to, and the server-sent events that say so. An event
/// <c>reload</c> has no data worth reading; <c>errors</c> carries the list of problems, empty when there are none.
/// </summary>
internal sealed class LiveReload
{
    /// <summary>Where the script, the style sheet and the events are.</summary>
    public const string Path = "/_companion/";

    // A number that no earlier server used, so that a page from before a restart sees that it is out of date.
    private readonly string server = $"{DateTime.UtcNow.Ticks:x}";
    private readonly Lock gate = new();
    private ImmutableList<Channel<SseItem<string>>> listeners = [];
    private int builds;
    private int reports;
    private ImmutableArray<BuildProblem> problems = [];

    /// <summary>Names the build that pages are from.</summary>
    public string Generation => $"{server}-{builds}";

    /// <summary>Names the build and the problems, for the page that stands in for one and lists them itself.</summary>
    public string GenerationWithProblems => $"{server}-{builds}-{reports}";

    /// <summary>What is wrong; empty when the last build succeeded.</summary>
    public IReadOnlyList<BuildProblem> Problems => problems;

    /// <summary>A build succeeded: every page is out of date.</summary>
    public void Reload()
    {
        lock (gate)
        {
            builds++;
            problems = [];
            Send(Reloading());
        }
    }

    /// <summary>A build failed, or said something; an empty list takes back what was shown.</summary>
    public void Show(IEnumerable<BuildProblem> shown)
    {
        lock (gate)
        {
            reports++;
            problems = [.. shown];
            Send(Errors());
        }
    }

    /// <summary>The events for a page: first what it has missed, then what comes.</summary>
    /// <param name="seen">The generation that the page is from.</param>
    /// <param name="cancellation">The page is gone, or the server ends.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(
        string? seen,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var listener = Channel.CreateUnbounded<SseItem<string>>();
        lock (gate)
        {
            listener.Writer.TryWrite(seen == Generation || seen == GenerationWithProblems ? Errors() : Reloading());
            listeners = listeners.Add(listener);
        }

        try
        {
            await foreach (var item in listener.Reader.ReadAllAsync(cancellation))
            {
                yield return item;
            }
        }
        finally
        {
            lock (gate)
            {
                listeners = listeners.Remove(listener);
            }
        }
    }

    /// <summary>The page with the script in it: at the end of its head or, without one, of the page.</summary>
    /// <param name="page">The page, in UTF-8.</param>
    /// <param name="generation">What the page is from.</param>
    public static byte[] AddScript(byte[] page, string generation)
    {
        var script = Encoding.ASCII.GetBytes(
            $"<script src=\"{Path}live-reload.js?generation={generation}\" defer></script>"
        );
        // Latin-1 maps each byte to a character of its own, so the place found is a place in the bytes.
        var end = Encoding.Latin1.GetString(page).IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var place = end < 0 ? page.Length : end;
        return [.. page.AsSpan(0, place), .. script, .. page.AsSpan(place)];
    }

    private SseItem<string> Reloading() => new(Generation, "reload") { ReconnectionInterval = TimeSpan.FromSeconds(1) };

    private SseItem<string> Errors() =>
        new(JsonSerializer.Serialize(problems, JsonSerializerOptions.Web), "errors")
        {
            ReconnectionInterval = TimeSpan.FromSeconds(1),
        };

    private void Send(SseItem<string> item)
    {
        foreach (var listener in listeners)
        {
            listener.Writer.TryWrite(item);
        }
    }
}
