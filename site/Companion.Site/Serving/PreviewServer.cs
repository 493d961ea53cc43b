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
/// Serves a built site to this machine only, with its real redirects, headers and 404 page. With <see
/// cref="PreviewOptions.LiveReload"/>, open pages reload after the author's changes and show errors.
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

    /// <summary>The address of the site, including its base path: <c>http://localhost:5080/</c>.</summary>
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

    /// <summary>Reports a successful build: open pages reload and stop showing errors.</summary>
    public void NotifyReload() => liveReload?.Reload();

    /// <summary>
    /// Reports a failed build: pages that are open or opened later show its problems. An empty list removes them.
    /// </summary>
    public void ShowErrors(IReadOnlyList<Diagnostic> errors) => liveReload?.Show(errors.Select(BuildProblem.From));

    /// <summary>Closes every connection and frees the port.</summary>
    public async ValueTask DisposeAsync()
    {
        // Otherwise the event streams would keep the server running until its shutdown time-out.
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
