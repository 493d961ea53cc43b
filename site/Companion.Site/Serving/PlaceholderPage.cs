using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Companion.Site.Serving;

/// <summary>
/// The page shown when the site has none: the first build is running or has failed, or the address is wrong and there
/// is no <c>404.html</c>. It changes with the next build.
/// </summary>
internal static class PlaceholderPage
{
    /// <summary>Sends the page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="liveReload">The result of the last build.</param>
    /// <param name="isThereASite">Whether there is a site, so that only the address is wrong.</param>
    public static Task SendAsync(HttpContext context, LiveReload liveReload, bool isThereASite)
    {
        // Read first: a state older than the problems shown only causes one reload too many.
        var generation = liveReload.GenerationWithProblems;
        var problems = liveReload.Problems;
        var title =
            problems.Count > 0 ? "The site could not be built"
            : isThereASite ? "There is nothing at this address"
            : "The site is being built";
        var html = new StringBuilder(
            $"""
            <!doctype html>
            <html lang="en" data-companion="stand-in">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="{LiveReload.Path}preview.css">
            </head>
            <body>
            <main class="problems">
            <h1>{title}</h1>

            """
        );
        foreach (var problem in problems)
        {
            html.Append($"<h2>{Encode($"{problem.Path}:{problem.Line}:{problem.Column}")}</h2>\n");
            html.Append($"<p>{problem.Severity}: {Encode(problem.Message)}</p>\n");
            html.Append(problem.Excerpt is null ? "" : $"<pre tabindex=\"0\">{Encode(problem.Excerpt)}</pre>\n");
            html.Append(problem.Advice is null ? "" : $"<p>{Encode(problem.Advice)}</p>\n");
        }

        html.Append("</main>\n</body>\n</html>\n");
        context.Response.StatusCode = isThereASite
            ? StatusCodes.Status404NotFound
            : StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        var page = liveReload.AddScript(Encoding.UTF8.GetBytes(html.ToString()), generation);
        context.Response.ContentLength = page.Length;
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : context.Response.Body.WriteAsync(page, context.RequestAborted).AsTask();
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
