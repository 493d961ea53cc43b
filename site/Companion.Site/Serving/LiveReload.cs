using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Companion.Site.Serving;

/// <summary>
/// Keeps open pages up to date: the result of the last build, and the server-sent events that report it. A
/// <c>reload</c> event has no useful data; <c>errors</c> contains the list of problems, empty when there are none.
/// </summary>
internal sealed class LiveReload
{
    /// <summary>The path of the script, the style sheet and the events.</summary>
    public const string Path = "/_companion/";

    // A number that no earlier server used, so that a page from before a restart sees that it is out of date.
    private readonly string _server = $"{DateTime.UtcNow.Ticks:x}";
    private readonly Lock _gate = new();
    private ImmutableList<Channel<SseItem<string>>> _listeners = [];
    private int _builds;
    private int _reports;
    private ImmutableArray<BuildProblem> _problems = [];

    /// <summary>Identifies the build that pages are from.</summary>
    public string Generation => $"{_server}-{_builds}";

    /// <summary>Identifies the build and its problems, for the placeholder page, which lists them itself.</summary>
    public string GenerationWithProblems => $"{_server}-{_builds}-{_reports}";

    /// <summary>The problems; empty when the last build succeeded.</summary>
    public IReadOnlyList<BuildProblem> Problems => _problems;

    /// <summary>Reports a successful build: every page is out of date.</summary>
    public void Reload()
    {
        lock (_gate)
        {
            _builds++;
            _problems = [];
            Send(Reloading());
        }
    }

    /// <summary>Reports the problems of a build; an empty list removes those shown before.</summary>
    public void Show(IEnumerable<BuildProblem> shown)
    {
        lock (_gate)
        {
            _reports++;
            _problems = [.. shown];
            Send(Errors());
        }
    }

    /// <summary>The events for a page: first those it has missed, then new ones.</summary>
    /// <param name="seen">The generation that the page is from.</param>
    /// <param name="cancellation">Cancelled when the page is closed or the server stops.</param>
    public async IAsyncEnumerable<SseItem<string>> ListenAsync(
        string? seen,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var listener = Channel.CreateUnbounded<SseItem<string>>();
        lock (_gate)
        {
            listener.Writer.TryWrite(seen == Generation || seen == GenerationWithProblems ? Errors() : Reloading());
            _listeners = _listeners.Add(listener);
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
            lock (_gate)
            {
                _listeners = _listeners.Remove(listener);
            }
        }
    }

    /// <summary>The page with the script added: at the end of its head or, without one, of the page.</summary>
    /// <param name="page">The page, in UTF-8.</param>
    /// <param name="generation">The generation of the page.</param>
    public static byte[] AddScript(byte[] page, string generation)
    {
        var script = Encoding.ASCII.GetBytes(
            $"<script src=\"{Path}live-reload.js?generation={generation}\" defer></script>"
        );
        // Latin-1 maps each byte to one character, so a position in the text is a position in the bytes.
        var end = Encoding.Latin1.GetString(page).IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var place = end < 0 ? page.Length : end;
        return [.. page.AsSpan(0, place), .. script, .. page.AsSpan(place)];
    }

    private SseItem<string> Reloading() => new(Generation, "reload") { ReconnectionInterval = TimeSpan.FromSeconds(1) };

    private SseItem<string> Errors() =>
        new(JsonSerializer.Serialize(_problems, JsonSerializerOptions.Web), "errors")
        {
            ReconnectionInterval = TimeSpan.FromSeconds(1),
        };

    private void Send(SseItem<string> item)
    {
        foreach (var listener in _listeners)
        {
            listener.Writer.TryWrite(item);
        }
    }
}
