using System.Net;
using System.Net.Sockets;
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
/// Serves a built site to this machine only, with its real redirects, headers and 404 page. With
/// <see cref="PreviewOptions.LiveReload"/> open pages follow the author's changes and show what is wrong with them.
/// </summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private readonly CancellationTokenSource ending = new();
    private readonly LiveReload? liveReload;
    private readonly WebApplication application;
    private readonly PreviewOptions options;

    private PreviewServer(PreviewOptions options)
    {
        this.options = options;
        liveReload = options.LiveReload ? new LiveReload() : null;
        application = Build(options);
        application.Run(new StaticSite(options, liveReload, ending.Token).AnswerAsync);
    }

    /// <summary>Where the site is, its base path included: <c>http://localhost:5080/</c>.</summary>
    public Uri Address
    {
        get
        {
            var addresses = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
            var bound = new Uri(addresses.Addresses.First());
            return new UriBuilder(Uri.UriSchemeHttp, options.Port == 0 ? "127.0.0.1" : "localhost", bound.Port)
            {
                Path = $"{options.BasePath}/",
            }.Uri;
        }
    }

    /// <summary>Starts to serve.</summary>
    /// <exception cref="PreviewPortException">The port is in use, or not for this user.</exception>
    public static async Task<PreviewServer> StartAsync(
        PreviewOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var server = new PreviewServer(options);
        try
        {
            await server.application.StartAsync(cancellationToken);
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

    /// <summary>A build succeeded: open pages reload and stop showing errors.</summary>
    public void NotifyReload() => liveReload?.Reload();

    /// <summary>A build failed: open pages, and pages opened from now on, show why. An empty list takes it back.</summary>
    public void ShowErrors(IReadOnlyList<Diagnostic> errors) => liveReload?.Show(errors.Select(BuildProblem.From));

    /// <summary>Ends every connection and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        // The event streams would otherwise hold the server until its patience ends.
        await ending.CancelAsync();
        await application.DisposeAsync();
        ending.Dispose();
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
