using System.Collections.Immutable;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Companion.Site.Serving;

/// <summary>
/// Keeps open pages up to date: the result of the last build, and the server-sent events that report it. A
/// <c>reload</c> event has no useful data; <c>style</c> names a style sheet that has changed; <c>errors</c> contains the
/// list of problems, empty when there are none.
/// </summary>
internal sealed class LiveReload
{
    /// <summary>The path of the script, the style sheet and the events.</summary>
    public const string Path = "/_companion/";

    // A number that no earlier server used, so that a page from before a restart sees that it is out of date.
    private readonly string _server = $"{DateTime.UtcNow.Ticks:x}";
    private readonly Lock _gate = new();
    private readonly Dictionary<string, int> _changes = new(StringComparer.Ordinal);
    private ImmutableList<Listener> _listeners = [];
    private int _builds;
    private int _reports;
    private ImmutableArray<BuildProblem> _problems = [];
    private string? _experiments;

    /// <summary>Identifies the build and its problems, for the placeholder page, which lists them itself.</summary>
    public string GenerationWithProblems => $"{_server}-{_builds}-{_reports}";

    /// <summary>The files of the pages that are open, below the output folder, with <c>/</c>.</summary>
    public IReadOnlySet<string> OpenPages =>
        _listeners.Select(listener => listener.Page).ToHashSet(StringComparer.Ordinal);

    /// <summary>The problems; empty when the last build succeeded.</summary>
    public IReadOnlyList<BuildProblem> Problems => _problems;

    /// <summary>Identifies the state of a page, and the page.</summary>
    /// <param name="page">Its file below the output folder, with <c>/</c>.</param>
    public string Generation(string page)
    {
        lock (_gate)
        {
            return $"{_server}-{_builds}.{_changes.GetValueOrDefault(page)}:{page}";
        }
    }

    /// <summary>Reports a successful build: every page is out of date.</summary>
    public void Reload()
    {
        lock (_gate)
        {
            _builds++;
            _problems = [];
            Send(_listeners, Reloading());
        }
    }

    /// <summary>Reports that one page is out of date.</summary>
    /// <param name="page">Its file below the output folder, with <c>/</c>.</param>
    public void Reload(string page)
    {
        lock (_gate)
        {
            _changes[page] = _changes.GetValueOrDefault(page) + 1;
            Send(_listeners.Where(listener => listener.Page == page), Reloading());
        }
    }

    /// <summary>Reports that a style sheet has changed: pages load it again, and keep their state.</summary>
    /// <param name="path">Its path on the server.</param>
    public void Restyle(string path)
    {
        lock (_gate)
        {
            Send(_listeners, new SseItem<string>(path, "style"));
        }
    }

    /// <summary>Reports the state of the experiments: <c>preparing</c>, then <c>ready</c> or <c>failed</c>.</summary>
    public void ShowExperiments(string state)
    {
        lock (_gate)
        {
            _experiments = state;
            Send(_listeners, Experiments());
        }
    }

    /// <summary>Reports the problems of a build; an empty list removes those shown before.</summary>
    public void Show(IEnumerable<BuildProblem> shown)
    {
        lock (_gate)
        {
            _reports++;
            _problems = [.. shown];
            Send(_listeners, Errors());
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
        var page = seen?[(seen.IndexOf(':', StringComparison.Ordinal) + 1)..] ?? "";
        var listener = new Listener(page, Channel.CreateUnbounded<SseItem<string>>());
        lock (_gate)
        {
            var isCurrent = seen == Generation(page) || seen == GenerationWithProblems;
            listener.Events.Writer.TryWrite(isCurrent ? Errors() : Reloading());
            if (_experiments is not null)
            {
                listener.Events.Writer.TryWrite(Experiments());
            }

            _listeners = _listeners.Add(listener);
        }

        try
        {
            await foreach (var item in listener.Events.Reader.ReadAllAsync(cancellation))
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

    /// <summary>
    /// The page with the script added, and with the state of the experiments while they do not run: at the end of its
    /// head or, without one, of the page.
    /// </summary>
    /// <param name="page">The page, in UTF-8.</param>
    /// <param name="generation">The generation of the page.</param>
    public byte[] AddScript(byte[] page, string generation)
    {
        var state = _experiments is null or "ready"
            ? ""
            : $"<meta name=\"companion-experiments\" content=\"{_experiments}\">";
        var script = Encoding.ASCII.GetBytes(
            $"{state}<script src=\"{Path}live-reload.js?generation={Uri.EscapeDataString(generation)}\" defer></script>"
        );
        // Latin-1 maps each byte to one character, so a position in the text is a position in the bytes.
        var end = Encoding.Latin1.GetString(page).IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        var place = end < 0 ? page.Length : end;
        return [.. page.AsSpan(0, place), .. script, .. page.AsSpan(place)];
    }

    private SseItem<string> Reloading() =>
        new($"{_builds}", "reload") { ReconnectionInterval = TimeSpan.FromSeconds(1) };

    private SseItem<string> Experiments() => new(_experiments!, "experiments");

    private SseItem<string> Errors() =>
        new(JsonSerializer.Serialize(_problems, JsonSerializerOptions.Web), "errors")
        {
            ReconnectionInterval = TimeSpan.FromSeconds(1),
        };

    private static void Send(IEnumerable<Listener> listeners, SseItem<string> item)
    {
        foreach (var listener in listeners)
        {
            listener.Events.Writer.TryWrite(item);
        }
    }

    private sealed record Listener(string Page, Channel<SseItem<string>> Events);
}
