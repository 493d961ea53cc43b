namespace Companion.Site.Serving;

/// <summary>What a <see cref="PreviewServer"/> serves and how.</summary>
public sealed record PreviewOptions
{
    /// <summary>The output folder; it may be missing, and may be swapped for another at any time.</summary>
    public required string Folder { get; init; }

    /// <summary>
    /// Where the site will be. A path in it (<c>https://host/sub/</c>) is served under that path; a redirect rule for a full
    /// URL counts when it names this host.
    /// </summary>
    public Uri BaseUrl { get; init; } = new("http://localhost/");

    /// <summary>The port on loopback; 0 takes any free one, on IPv4 only.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>Whether open pages reload and show build errors. Without it the server is a plain static host.</summary>
    public bool LiveReload { get; init; }

    /// <summary>The <c>netlify.toml</c> whose headers are sent; null for none.</summary>
    public string? NetlifyToml { get; init; }

    /// <summary>The base URL's path without a slash at its end: empty, or <c>/sub</c>.</summary>
    internal string BasePath => BaseUrl.AbsolutePath.TrimEnd('/');
}
