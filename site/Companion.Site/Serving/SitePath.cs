namespace Companion.Site.Serving;

/// <summary>The path of a request, split so that it can only refer to something inside the output folder.</summary>
/// <param name="Segments">The segments, percent-decoded, each usable as a file's name.</param>
/// <param name="IsFolder">Whether the path ends in a slash.</param>
internal sealed record SitePath(IReadOnlyList<string> Segments, bool IsFolder)
{
    // Netlify reads these two and does not serve them.
    private static readonly string[] ReadByTheHost = ["_redirects", "_headers"];

    /// <summary>Splits a percent-encoded path; null when no file of a site can have it.</summary>
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

    // A name that begins with a dot belongs to the build or an editor; .well-known is public (RFC 8615).
    private static bool IsServed(string name) =>
        name.Length > 0
        && (name[0] != '.' || name == ".well-known")
        && !name.Any(c => c is '/' or '\\' || char.IsControl(c))
        // On Windows, 'C:', 'a:stream' and 'a.' do not mean a file of that name.
        && !(OperatingSystem.IsWindows() && (name.Contains(':') || name[^1] is '.' or ' '));
}
