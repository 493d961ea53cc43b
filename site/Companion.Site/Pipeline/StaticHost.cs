namespace Companion.Site.Pipeline;

/// <summary>A host whose reading of <c>_redirects</c> a build follows.</summary>
public enum StaticHost
{
    /// <summary>Netlify. Hosts that read no redirects ignore its file.</summary>
    Netlify,

    /// <summary>Cloudflare Pages.</summary>
    Cloudflare,
}
