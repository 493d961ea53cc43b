using System.Net;

namespace Companion.Site.Redirects;

/// <summary>
/// The page at an old address, as Hugo writes it, for hosts without redirect rules: a refresh, a canonical link and a
/// link for readers whose browser does not refresh.
/// </summary>
internal static class AliasPage
{
    /// <summary>The page that redirects to a full address.</summary>
    public static string Render(string target)
    {
        var address = WebUtility.HtmlEncode(target);
        return $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>{address}</title>
            <link rel="canonical" href="{address}">
            <meta name="robots" content="noindex">
            <meta name="viewport" content="width=device-width">
            <meta http-equiv="refresh" content="0; url={address}">
            </head>
            <body>
            <p>This page has moved to <a href="{address}">{address}</a>.</p>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
