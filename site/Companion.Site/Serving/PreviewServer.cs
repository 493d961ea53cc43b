using System.Collections.Frozen;
using System.Net;
using System.Net.Sockets;
using Companion.Site.Cards;
using Companion.Site.Pipeline;
using Companion.Site.Runtimes;
using Companion.Sources;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Companion.Site.Serving;

/// <summary>
/// Serves a built site to this machine only, with its real redirects, headers and 404 page. With <see
/// cref="PreviewOptions.LiveReload"/>, open pages reload after the author's changes and show errors.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _ending = new();
    private readonly LiveReload? _liveReload;
    private readonly WebApplication _application;
    private readonly PreviewOptions _options;
    private bool _isStarted;

    private PreviewServer(PreviewOptions options)
    {
        _options = options;
        _liveReload = options.LiveReload ? new LiveReload() : null;
        _application = Build(options);
        _application.Run(new StaticSite(options, _liveReload, _ending.Token).AnswerAsync);
    }

    /// <summary>The address of the site, including its base path: <c>http://localhost:5080/</c>.</summary>
    public Uri Address
    {
        get
        {
            var addresses = _application
                .Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!;
            var bound = new Uri(addresses.Addresses.First());
            return new UriBuilder(Uri.UriSchemeHttp, _options.Port == 0 ? "127.0.0.1" : "localhost", bound.Port)
            {
                Path = $"{_options.BasePath}/",
            }.Uri;
        }
    }

    /// <summary>Starts the server.</summary>
    /// <exception cref="PreviewPortException">The port is in use, or this user may not use it.</exception>
    public static async Task<PreviewServer> StartAsync(
        PreviewOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var server = new PreviewServer(options);
        try
        {
            await server._application.StartAsync(cancellationToken);
            server._isStarted = true;
            return server;
        }
        catch (Exception exception)
        {
            await server.DisposeAsync();
            if (exception is IOException or SocketException)
            {
                throw new PreviewPortException(options.Port, exception);
            }

            throw;
        }
    }

    /// <summary>Reports a successful build: open pages reload and stop showing errors.</summary>
    public void NotifyReload() => _liveReload?.Reload();

    /// <summary>The files of the pages that are open, below the output folder, with <c>/</c>.</summary>
    public IReadOnlySet<string> OpenPages => _liveReload?.OpenPages ?? FrozenSet<string>.Empty;

    /// <summary>
    /// Reports that a file of the output folder was replaced or deleted: a page that is open reloads, a style sheet is
    /// loaded again, and any other file that pages show reloads them all.
    /// </summary>
    /// <param name="file">The file, below the output folder, with <c>/</c>.</param>
    public void NotifyChanged(string file)
    {
        switch (Path.GetExtension(file))
        {
            case ".html":
                _liveReload?.Reload(file);
                break;
            case ".css":
                _liveReload?.Restyle($"{_options.BasePath}/{file}");
                break;
            // A page loads the index when its reader searches.
            case not null when file.StartsWith($"{SearchTools.Index.Value}/", StringComparison.Ordinal):
            // Pages that wait for the runtime are told when it is complete.
            case not null when $"/{file}".StartsWith(BrowserRuntime.Url.Value, StringComparison.Ordinal):
            case "" or ".xml" or ".txt" or ".json" or ".ipynb":
            case not null when Path.GetFileName(file) == Card.FileName:
                // Feeds, redirects, headers, cards: no page shows them.
                break;
            default:
                _liveReload?.Reload();
                break;
        }
    }

    /// <summary>Reports that experiments do not run yet, because their runtime is being published.</summary>
    public void NotifyExperimentsPreparing() => _liveReload?.ShowExperiments("preparing");

    /// <summary>Reports that experiments run now, or that their runtime could not be published.</summary>
    public void NotifyExperimentsPrepared(bool succeeded) =>
        _liveReload?.ShowExperiments(succeeded ? "ready" : "failed");

    /// <summary>
    /// Reports a failed build: pages that are open or opened later show its problems. An empty list removes them.
    /// </summary>
    public void ShowErrors(IReadOnlyList<Diagnostic> errors) => _liveReload?.Show(errors.Select(BuildProblem.From));

    /// <summary>Closes every connection and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        // Otherwise the event streams would keep the server running until its shutdown time-out.
        await _ending.CancelAsync();
        if (_isStarted)
        {
            // Lets the streams end; disposing alone may reset their connections first.
            await _application.StopAsync();
        }

        await _application.DisposeAsync();
        _ending.Dispose();
    }

    private static WebApplication Build(PreviewOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddLogging().AddSingleton<IHostLifetime, QuietLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options.Port));
        return builder.Build();
    }

    private static void Listen(KestrelServerOptions kestrel, int port)
    {
        kestrel.AddServerHeader = false;
        if (port == 0)
        {
            kestrel.Listen(IPAddress.Loopback, port);
        }
        else
        {
            kestrel.ListenLocalhost(port);
        }
    }
}
