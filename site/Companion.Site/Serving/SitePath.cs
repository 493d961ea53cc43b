namespace Companion.Site.Serving;

/// <summary>The path of a request, taken apart so that it can only name something inside the output folder.</summary>
/// <param name="Segments">The segments, percent-decoded, each fit to be a file's name.</param>
/// <param name="IsFolder">Whether the path ends in a slash.</param>
internal sealed record SitePath(IReadOnlyList<string> Segments, bool IsFolder)
{
    // Netlify reads these two and does not serve them.
    private static readonly string[] ReadByTheHost = ["_redirects", "_headers"];

    /// <summary>Takes a percent-encoded path apart; null when nothing on a site can have it.</summary>
    public static SitePath? Parse(string path)
    {
        if (!path.StartsWith('/'))
        {
            return null;
        }

        var segments = path[1..].Split('/').Select(Uri.UnescapeDataString).ToArray();
        var isFolder = segments[^1].Length == 0;
        var names = isFolder ? segments[..^1] : segments;
        return names.All(IsServed) && !(names is [var only] && ReadByTheHost.Contains(only))
            ? new SitePath(names, isFolder)
            : null;
    }

    // A name that begins with a dot is the build's own or an editor's; .well-known is for the public (RFC 8615).
    private static bool IsServed(string name) =>
        name.Length > 0
        && (name[0] != '.' || name == ".well-known")
        && !name.Any(c => c is '/' or '\\' || char.IsControl(c))
        // Windows reads 'C:', 'a:stream' and 'a.' as something else than a file of that name.
        && !(OperatingSystem.IsWindows() && (name.Contains(':') || name[^1] is '.' or ' '));
}
