using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Companion.Site.Serving;

/// <summary>Adds the host's headers to a response.</summary>
internal static class ResponseHeaders
{
    // The default headers that Netlify sends.
    private const string AskEachTime = "public,max-age=0,must-revalidate";

    // A host sets these itself and ignores those of the site.
    private static readonly HashSet<string> SetByHosts = new(StringComparer.OrdinalIgnoreCase)
    {
        HeaderNames.AcceptRanges,
        HeaderNames.Age,
        HeaderNames.Allow,
        HeaderNames.AltSvc,
        HeaderNames.Connection,
        HeaderNames.ContentEncoding,
        HeaderNames.ContentLength,
        HeaderNames.ContentRange,
        HeaderNames.Date,
        HeaderNames.Server,
        HeaderNames.Trailer,
        HeaderNames.TransferEncoding,
        HeaderNames.Upgrade,
    };

    /// <summary>Sets the headers.</summary>
    /// <param name="response">The response.</param>
    /// <param name="values">The headers that the site configures.</param>
    /// <param name="isPreview">Whether this is an author's preview, in which nothing may be cached.</param>
    public static void Apply(HttpResponse response, IReadOnlyDictionary<string, string> values, bool isPreview)
    {
        response.Headers.CacheControl = AskEachTime;
        foreach (var (name, value) in values.Where(pair => !SetByHosts.Contains(pair.Key)))
        {
            response.Headers[name] = value;
        }

        if (isPreview)
        {
            response.Headers.CacheControl = "no-store";
        }
    }
}
