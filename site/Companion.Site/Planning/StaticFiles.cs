using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// The author's files that are copied unchanged. A file next to an <c>index.md</c> belongs to that page and moves with
/// it, as in Hugo; any other keeps its path.
/// </summary>
internal sealed class StaticFiles(BuildContext build, OutputClaims claims)
{
    private readonly Dictionary<UrlPath, string> _files = [];
    private readonly List<(string Folder, string Path)> _ofBundles = [];

    /// <summary>The full path of each file, by its address.</summary>
    public IReadOnlyDictionary<UrlPath, string> Files => _files;

    /// <summary>Claims the files that do not belong to a page.</summary>
    /// <param name="paths">The paths of all files to copy, below <c>input/</c>.</param>
    /// <param name="content">The paths of all content files, including unpublished ones, below <c>input/</c>.</param>
    public void ClaimLoose(IEnumerable<string> paths, IEnumerable<string> content)
    {
        var bundles = content
            .Select(path => new ContentPath(path))
            .Where(path => path.IsBundle && path.Folder.Length > 0)
            .Select(path => path.Folder)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (FoldersAbove(path).FirstOrDefault(bundles.Contains) is { } folder)
            {
                _ofBundles.Add((folder, path));
            }
            else
            {
                Claim(path, UrlPath.Root, path);
            }
        }
    }

    /// <summary>Claims the files that belong to the pages of a site; those of unpublished pages are skipped.</summary>
    public void ClaimBundles(SiteModel site)
    {
        var pages = site
            .Content.Where(page => new ContentPath(page.File.Path).IsBundle)
            .ToDictionary(page => new ContentPath(page.File.Path).Folder, StringComparer.Ordinal);
        foreach (var (folder, path) in _ofBundles)
        {
            if (pages.TryGetValue(folder, out var page))
            {
                var place = page.Url.IsFolder
                    ? page.Url
                    : new UrlPath(page.Url.Value[..(page.Url.Value.LastIndexOf('/') + 1)]);
                Claim(path, place, path[(folder.Length + 1)..]);
            }
        }
    }

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    private void Claim(string path, UrlPath folder, string name)
    {
        var fullPath = Path.Combine(build.Options.Input, path);
        var shown = build.Options.DisplayPath(fullPath);
        if (name.Split('/').FirstOrDefault(segment => !OutputPath.IsSafeSegment(segment)) is { } segment)
        {
            build.Diagnostics.Add(
                Diagnostic.Error(
                    shown,
                    $"\"{segment}\" cannot be a file's name on a site",
                    "rename the file without backslashes and control characters"
                )
            );
            return;
        }

        var url = folder / name;
        var claim = new OutputClaim(OutputPath.For(url), $"file \"{path}\"", shown, Location: null, "rename the file");
        if (claims.Add(claim, build.Diagnostics))
        {
            _files[url] = fullPath;
        }
    }
}
