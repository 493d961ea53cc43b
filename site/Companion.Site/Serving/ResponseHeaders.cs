using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Companion.Site.Serving;

/// <summary>Puts the host's headers on a response.</summary>
internal static class ResponseHeaders
{
    // What Netlify sends where a site does not say otherwise.
    private const string AskEachTime = "public,max-age=0,must-revalidate";

    // A host sets these itself and ignores what a site asks for.
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
    /// <param name="values">What the site asks for.</param>
    /// <param name="isPreview">Whether an author is at work, for whom nothing may be kept.</param>
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
