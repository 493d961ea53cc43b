using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Companion.Site.Serving;

/// <summary>Answers requests of the preview itself, below <see cref="LiveReload.Path"/>.</summary>
internal sealed class LiveReloadEndpoint(LiveReload liveReload, CancellationToken serverEnds)
{
    /// <summary>Answers a request below the path.</summary>
    public async Task AnswerAsync(HttpContext context, string name)
    {
        context.Response.Headers.CacheControl = "no-store";
        switch (name)
        {
            case "events":
                using (var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, serverEnds))
                {
                    await SendEventsAsync(context, ends.Token);
                }

                break;
            case "live-reload.js" or "preview.css":
                await TypedResults.Bytes(Resource(name), ContentTypes.Of(name)).ExecuteAsync(context);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    private async Task SendEventsAsync(HttpContext context, CancellationToken ends)
    {
        try
        {
            var events = liveReload.ListenAsync(context.Request.Query["seen"], ends);
            await TypedResults.ServerSentEvents(events).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // The page was closed, or the server is stopping: nothing is lost.
        }
    }

    private static byte[] Resource(string name)
    {
        using var resource = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Companion.Site.Serving.{name}")!;
        var content = new byte[resource.Length];
        resource.ReadExactly(content);
        return content;
    }
}
