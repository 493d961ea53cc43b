using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Content.Urls;
using Companion.Site.Loading;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// The author's files that are copied unchanged. A file next to an <c>index.md</c> belongs to that page and moves with
/// it, as in Hugo; any other keeps its path.
/// </summary>
/// <param name="build">The build.</param>
/// <param name="claims">The claims of the output folder's files.</param>
/// <param name="languages">Tells the languages of folders.</param>
internal sealed class StaticFiles(BuildContext build, OutputClaims claims, ContentLanguages languages)
{
    private readonly Dictionary<UrlPath, string> _files = [];
    private readonly List<(string Folder, string Name, Language? Language, StaticFile File)> _ofBundles = [];

    /// <summary>The full path of each file, by its address.</summary>
    public IReadOnlyDictionary<UrlPath, string> Files => _files;

    /// <summary>Claims the files that do not belong to a page.</summary>
    /// <param name="files">All files to copy.</param>
    /// <param name="content">Where all content files are, including unpublished ones.</param>
    public void ClaimLoose(IEnumerable<StaticFile> files, IEnumerable<ContentPath> content)
    {
        var bundles = content
            .Where(path => path.IsBundle && path.Folder.Length > 0)
            .Select(path => path.Folder)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var (path, language) = file.IsFromStatic ? (file.Path, null) : Place(file.Path);
            if (!file.IsFromStatic && FoldersAbove(path).FirstOrDefault(bundles.Contains) is { } folder)
            {
                _ofBundles.Add((folder, path[(folder.Length + 1)..], language, file));
            }
            else
            {
                Claim(file, language?.Root ?? UrlPath.Root, path);
            }
        }
    }

    /// <summary>Claims the files that belong to pages; each page that a bundle has, one in a language, gets its own.</summary>
    /// <param name="pages">The pages whose files are published.</param>
    public void ClaimBundles(IEnumerable<ContentPage> pages)
    {
        var bundles = pages
            .Where(page => page.File.Place.IsBundle && page.FrontMatter.Build.PublishesResources)
            .ToLookup(page => page.File.Place.Folder, StringComparer.Ordinal);
        foreach (var (folder, name, language, file) in _ofBundles)
        {
            foreach (var page in bundles[folder].Where(page => language is null || page.File.Language == language))
            {
                var place = page.Url.IsFolder
                    ? page.Url
                    : new UrlPath(page.Url.Value[..(page.Url.Value.LastIndexOf('/') + 1)]);
                Claim(file, place, name);
            }
        }
    }

    // The path without a language's own folder, and that language; null for a file of all languages.
    private (string Path, Language? Language) Place(string path)
    {
        var (place, language) = languages.Read(path);
        return place.Path == path ? (path, null) : (place.Path, language);
    }

    private static IEnumerable<string> FoldersAbove(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    private void Claim(StaticFile file, UrlPath folder, string name)
    {
        var shown = build.Options.DisplayPath(file.FullPath);
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
        var claim = new OutputClaim(
            OutputPath.For(url),
            $"file \"{file.Path}\"",
            shown,
            Location: null,
            "rename the file"
        );
        if (claims.Add(claim, build.Diagnostics))
        {
            _files[url] = file.FullPath;
        }
    }
}
