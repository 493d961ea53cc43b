namespace Companion.Site.Serving;

/// <summary>The options of a <see cref="PreviewServer"/>.</summary>
public sealed record PreviewOptions
{
    /// <summary>The output folder; it may be missing, and may be swapped at any time.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// The future address of the site. The site is served below its path (<c>https://host/sub/</c>); a redirect rule
    /// for a full URL applies when it has this host.
    /// </summary>
    public Uri BaseUrl { get; init; } = new("http://localhost/");

    /// <summary>The port on loopback; 0 selects any free one, on IPv4 only.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Whether open pages reload and show build errors. Without it the server is a plain static host.</summary>
    public bool LiveReload { get; init; }

    /// <summary>The <c>netlify.toml</c> with the headers to send; null when there is none.</summary>
    public string? NetlifyToml { get; init; }

    /// <summary>The base URL's path without a trailing slash: empty, or <c>/sub</c>.</summary>
    internal string BasePath => BaseUrl.AbsolutePath.TrimEnd('/');
}
