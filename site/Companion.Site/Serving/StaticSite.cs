using Companion.Site.Redirects;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Companion.Site.Serving;

/// <summary>
/// Answers requests as Netlify does for the same folder: forced redirects, files, other redirects, the site's own 404
/// page, in this order.
/// </summary>
internal sealed class StaticSite(PreviewOptions options, LiveReload? liveReload, CancellationToken serverEnds)
{
    private const int MostAttempts = 4;

    private readonly SiteFolder _folder = new(options.Folder);
    private readonly HostRules _rules = new(new SiteFolder(options.Folder), options);
    private readonly FileResponse _files = new(options.Folder, liveReload);

    /// <summary>Answers a request.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        var target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        var queryStart = target.IndexOf('?');
        var (path, query) = queryStart < 0 ? (target, "") : (target[..queryStart], target[queryStart..]);
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
        }
        else if (liveReload is not null && path.StartsWith(LiveReload.Path, StringComparison.Ordinal))
        {
            await new LiveReloadEndpoint(liveReload, serverEnds).AnswerAsync(context, path[LiveReload.Path.Length..]);
        }
        else
        {
            await AnswerFromFolderAsync(context, path, query);
        }
    }

    private async Task AnswerFromFolderAsync(HttpContext context, string path, string query)
    {
        for (var attempt = 1; ; attempt++)
        {
            await _folder.SettleAsync(context.RequestAborted);
            var answer = Find(path);
            if (answer.Kind == ResolvedPathKind.Nothing && attempt == 1)
            {
                // It may exist; the folder may have been in the middle of a swap.
                continue;
            }

            try
            {
                await AnswerOnceAsync(context, path, query, answer);
                return;
            }
            catch (IOException) when (attempt < MostAttempts && !context.Response.HasStarted)
            {
                // The file existed a moment ago.
                context.Response.Clear();
            }
        }
    }

    private async Task AnswerOnceAsync(HttpContext context, string path, string query, ResolvedPath answer)
    {
        var (redirects, headers) = _rules.Current();
        ResponseHeaders.Apply(context.Response, headers.For(path), isPreview: liveReload is not null);
        if (redirects.Match(path) is { } match && (match.Rule.Force || answer.Kind == ResolvedPathKind.Nothing))
        {
            await FollowAsync(context, match, query);
            return;
        }

        switch (answer.Kind)
        {
            case ResolvedPathKind.File:
                await _files.SendAsync(context, answer.File!);
                break;
            case ResolvedPathKind.WithSlash:
                SendOn(context, StatusCodes.Status301MovedPermanently, $"{path}/{query}");
                break;
            case ResolvedPathKind.WithoutSlash:
                SendOn(context, StatusCodes.Status301MovedPermanently, $"{path.TrimEnd('/')}{query}");
                break;
            case ResolvedPathKind.Nothing when path == "/" && options.BasePath.Length > 0:
                SendOn(context, StatusCodes.Status302Found, $"{options.BasePath}/");
                break;
            default:
                await SendNotFoundAsync(context);
                break;
        }
    }

    private ResolvedPath Find(string path)
    {
        if (path == options.BasePath)
        {
            return new ResolvedPath(ResolvedPathKind.WithSlash);
        }

        return
            path.StartsWith($"{options.BasePath}/", StringComparison.Ordinal)
            && SitePath.Parse(path[options.BasePath.Length..]) is { } sitePath
            ? _folder.Find(sitePath)
            : ResolvedPath.Nothing;
    }

    private async Task FollowAsync(HttpContext context, RedirectMatch match, string query)
    {
        if (match.Rule.SendsOn)
        {
            SendOn(context, match.Rule.Status, RedirectLocation.For(match.To, query));
        }
        else if (Find(match.To.Split('?', '#')[0]) is { File: { } file })
        {
            await _files.SendAsync(context, file, match.Rule.Status);
        }
        else
        {
            await SendNotFoundAsync(context);
        }
    }

    private async Task SendNotFoundAsync(HttpContext context)
    {
        if (_folder.FileNamed("404.html") is { } page)
        {
            await _files.SendAsync(context, page, StatusCodes.Status404NotFound);
        }
        else if (liveReload is not null)
        {
            await PlaceholderPage.SendAsync(context, liveReload, _folder.Exists);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private static void SendOn(HttpContext context, int status, string location)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.Location = location;
        context.Response.ContentLength = 0;
    }
}
