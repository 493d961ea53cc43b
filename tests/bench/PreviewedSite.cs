using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace Companion.Benchmarks;

/// <summary>A running preview server, and the messages by which it makes pages reload.</summary>
internal sealed partial class PreviewedSite : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private readonly Process _process;
    private readonly bool _isOurs;
    private readonly HttpClient _client;
    private readonly CancellationTokenSource _end = new(Patience);
    private readonly Channel<long> _reloads = Channel.CreateUnbounded<long>();
    private CancellationTokenSource _close = new();
    private Task _listening = Task.CompletedTask;

    private PreviewedSite(Process process, Uri address, bool isOurs)
    {
        _process = process;
        _isOurs = isOurs;
        _client = new HttpClient { BaseAddress = address, Timeout = Patience };
    }

    /// <summary>Starts the server of a generator, and waits until it serves the site.</summary>
    /// <param name="generator">Ours or Hugo.</param>
    /// <param name="site">The folder of the site.</param>
    public static async Task<PreviewedSite> StartAsync(SiteGenerator generator, string site)
    {
        var port = ServedFolder.FreePort();
        var isOurs = generator == SiteGenerator.Companion;
        string[] command = isOurs
            ? ["dotnet", SiteGenerator.Program, "preview", "--port", $"{port}"]
            : ["hugo", "server", "--bind", "127.0.0.1", "--port", $"{port}", "--baseURL", $"http://localhost:{port}/"];
        var process = Process.Start(
            new ProcessStartInfo(command[0], command[1..])
            {
                WorkingDirectory = site,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var server = new PreviewedSite(process, new Uri($"http://localhost:{port}/"), isOurs);
        while (!await server.ServesAsync("/django-riffs/1-go-live-deployment/"))
        {
            await Task.Delay(200, server._end.Token);
        }

        return server;
    }

    /// <summary>Opens a page and listens to the server from then on, as the page's script does.</summary>
    public async Task OpenAsync(string path)
    {
        await CloseAsync();
        var page = await ReadAsync(path);
        var connected = new TaskCompletionSource();
        _listening = _isOurs
            ? ListenAsync(Generation().Match(page).Groups["generation"].Value, connected, _close.Token)
            : ListenToHugoAsync(connected, _close.Token);
        await await Task.WhenAny(connected.Task, _listening);
    }

    /// <summary>Reads a page.</summary>
    public async Task<string> ReadAsync(string path) => await _client.GetStringAsync(path, _end.Token);

    /// <summary>Forgets the messages so far.</summary>
    public void ForgetReloads()
    {
        while (_reloads.Reader.TryRead(out _)) { }
    }

    /// <summary>Waits for the next message.</summary>
    /// <param name="clock">The clock that was started before the edit.</param>
    /// <returns>The time of the clock at which it came.</returns>
    public async Task<TimeSpan> ReloadAsync(Stopwatch clock)
    {
        var started = Stopwatch.GetTimestamp() - clock.ElapsedTicks;
        return TimeSpan.FromTicks(
            (await _reloads.Reader.ReadAsync(_end.Token) - started) * TimeSpan.TicksPerSecond / Stopwatch.Frequency
        );
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await _end.CancelAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _client.Dispose();
        _close.Dispose();
        _end.Dispose();
    }

    private async Task CloseAsync()
    {
        await _close.CancelAsync();
        await _listening.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _close.Dispose();
        _close = new CancellationTokenSource();
    }

    // Server-sent events. The first one after connecting says what the page has missed.
    private async Task ListenAsync(string seen, TaskCompletionSource connected, CancellationToken close)
    {
        using var events = new StreamReader(await _client.GetStreamAsync($"/_companion/events?seen={seen}", close));
        connected.SetResult();
        while (await events.ReadLineAsync(close) is { } line)
        {
            if (line == "event: reload")
            {
                _reloads.Writer.TryWrite(Stopwatch.GetTimestamp());
            }
        }
    }

    // LiveReload's protocol, http://livereload.com/api/protocol/.
    private async Task ListenToHugoAsync(TaskCompletionSource connected, CancellationToken close)
    {
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri($"ws://localhost:{_client.BaseAddress!.Port}/livereload"), close);
        var hello = """{"command":"hello","protocols":["http://livereload.com/protocols/official-7"]}"""u8.ToArray();
        await socket.SendAsync(hello, WebSocketMessageType.Text, endOfMessage: true, close);
        connected.SetResult();
        var buffer = new byte[16 * 1024];
        while (await socket.ReceiveAsync(buffer, close) is { MessageType: WebSocketMessageType.Text } received)
        {
            if (Encoding.UTF8.GetString(buffer, 0, received.Count).Contains("\"reload\"", StringComparison.Ordinal))
            {
                _reloads.Writer.TryWrite(Stopwatch.GetTimestamp());
            }
        }
    }

    private async Task<bool> ServesAsync(string path)
    {
        if (_process.HasExited)
        {
            throw new InvalidOperationException($"{_process.StartInfo.FileName} ended before it served the site.");
        }

        try
        {
            using var response = await _client.GetAsync(path, _end.Token);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    // The address of the page's script says which state of the page it belongs to.
    [GeneratedRegex(@"live-reload\.js\?generation=(?<generation>[^""&]+)", RegexOptions.None, 1000)]
    private static partial Regex Generation();
}
