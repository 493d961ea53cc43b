namespace Companion.Site.Serving;

/// <summary>What a path on a site leads to.</summary>
/// <param name="Kind">Whether it is a file, another spelling of the path, or nothing.</param>
/// <param name="File">The file's path on disk, for a file.</param>
internal sealed record ResolvedPath(ResolvedPathKind Kind, string? File = null)
{
    /// <summary>There is nothing at the path.</summary>
    public static ResolvedPath Nothing { get; } = new(ResolvedPathKind.Nothing);
}
