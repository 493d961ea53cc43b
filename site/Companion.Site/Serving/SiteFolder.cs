namespace Companion.Site.Serving;

/// <summary>
/// Finds the file for a path as Netlify does with "pretty URLs", its default: <c>/page</c> is <c>page.html</c>,
/// <c>/folder/</c> is <c>folder/index.html</c>, and the other spelling of each redirects to it.
/// </summary>
internal sealed class SiteFolder(string root)
{
    // A build swaps the folder by two renames; between them it does not exist.
    private static readonly TimeSpan LongestSwap = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    private bool _existed;

    /// <summary>Whether there is anything to serve.</summary>
    public bool Exists => Directory.Exists(root);

    /// <summary>The file's path; null when there is no such file.</summary>
    public string? FileNamed(string name) => Existing([name]);

    /// <summary>Waits for the end of a swap, but not for a first build.</summary>
    public async Task SettleAsync(CancellationToken cancellation)
    {
        for (var waited = TimeSpan.Zero; !Exists && _existed && waited < LongestSwap; waited += Pause)
        {
            await Task.Delay(Pause, cancellation);
        }

        _existed |= Exists;
    }

    /// <summary>What a path leads to.</summary>
    public ResolvedPath Find(SitePath path)
    {
        var segments = path.Segments;
        var page = segments.Count > 0 ? Existing([.. segments.SkipLast(1), $"{segments[^1]}.html"]) : null;
        var index = Existing([.. segments, "index.html"]);
        if (path.IsFolder)
        {
            return page is not null ? new ResolvedPath(ResolvedPathKind.WithoutSlash)
                : index is not null ? new ResolvedPath(ResolvedPathKind.File, index)
                : ResolvedPath.Nothing;
        }

        return (Existing(segments) ?? page) is { } file ? new ResolvedPath(ResolvedPathKind.File, file)
            : index is not null ? new ResolvedPath(ResolvedPathKind.WithSlash)
            : ResolvedPath.Nothing;
    }

    private string? Existing(IReadOnlyList<string> segments)
    {
        var file = Path.Combine([root, .. segments]);
        return segments.Count > 0 && File.Exists(file) ? file : null;
    }
}
