using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts;

/// <summary>
/// Finds the files that front matter names: beside the page's own file, or from the root of <c>input/</c> or
/// <c>static/</c>.
/// </summary>
internal sealed class SiteFileFinder
{
    private readonly BuildOptions _options;
    private readonly Dictionary<string, UrlPath> _published;

    /// <summary>Takes the options and the published files: their full paths by their addresses.</summary>
    public SiteFileFinder(BuildOptions options, IReadOnlyDictionary<UrlPath, string> files)
    {
        _options = options;
        _published = new Dictionary<string, UrlPath>(StringComparer.Ordinal);
        foreach (var (url, path) in files)
        {
            _published.TryAdd(Path.GetFullPath(path), url);
        }
    }

    /// <summary>Finds a file; null when there is none.</summary>
    /// <param name="page">The page whose front matter names it; null for <c>site.yaml</c>.</param>
    /// <param name="written">The path as written, with <c>/</c>.</param>
    public SiteFile? Find(ContentPage? page, string written)
    {
        foreach (var (folder, path) in Candidates(page, written))
        {
            var full = Path.GetFullPath(Path.Combine(folder, path));
            if (full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(full))
            {
                return new SiteFile(full, _published.GetValueOrDefault(full));
            }
        }

        return null;
    }

    /// <summary>The published file whose path is nearest to one that does not exist; null when none is near.</summary>
    public string? Nearest(string written) =>
        Suggestion.Nearest("/" + written.TrimStart('/'), _published.Values.Select(url => url.Value));

    private IEnumerable<(string Folder, string Path)> Candidates(ContentPage? page, string written)
    {
        var input = Path.GetFullPath(_options.Input);
        if (page is not null && !written.StartsWith('/'))
        {
            yield return (input, $"{Path.GetDirectoryName(page.File.Path)}/{written}");
        }

        yield return (input, written.TrimStart('/'));
        yield return (Path.GetFullPath(_options.Static), written.TrimStart('/'));
    }
}
