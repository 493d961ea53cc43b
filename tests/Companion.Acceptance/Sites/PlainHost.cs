using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace Companion.Acceptance.Sites;

/// <summary>A host that only serves files: no redirect rules, no headers, no rewriting.</summary>
public sealed class PlainHost : IAsyncDisposable
{
    private readonly WebApplication _running;

    private PlainHost(WebApplication running) => _running = running;

    /// <summary>Starts to serve a folder at an address, which may have a path.</summary>
    public static async Task<PlainHost> StartAsync(string folder, Uri address)
    {
        var basePath = address.AbsolutePath.TrimEnd('/');
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.Listen(IPAddress.Loopback, address.Port));
        var application = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        application.Run(async context =>
        {
            var asked = context.Request.Path.Value!;
            var path = asked.StartsWith($"{basePath}/", StringComparison.Ordinal) ? asked[basePath.Length..] : null;
            if (path is null)
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            var file = Path.Combine(folder, $"{path}{(path.EndsWith('/') ? "index.html" : "")}".TrimStart('/'));
            if (Directory.Exists(file))
            {
                context.Response.Redirect($"{asked}/", permanent: true);
                return;
            }

            var isFound = File.Exists(file);
            file = isFound ? file : Path.Combine(folder, "404.html");
            context.Response.StatusCode = isFound ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
            context.Response.ContentType = types.TryGetContentType(file, out var type) ? type : "text/plain";
            await context.Response.SendFileAsync(file);
        });
        await application.StartAsync();
        return new PlainHost(application);
    }

    public async ValueTask DisposeAsync()
    {
        await _running.StopAsync();
        await _running.DisposeAsync();
    }
}
