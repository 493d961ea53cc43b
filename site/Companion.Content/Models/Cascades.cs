using System.IO.Enumeration;
using Companion.Content.FrontMatters;

namespace Companion.Content.Models;

/// <summary>
/// Hands front matter down from the <c>_index.md</c> of each folder to the pages below it, as Hugo's cascade does: what a
/// page sets itself comes first, then what the nearest folder hands down.
/// </summary>
public sealed class Cascades
{
    private readonly Dictionary<(string Language, string Folder), IReadOnlyList<Cascade>> _byFolder;

    /// <summary>Collects what is handed down.</summary>
    /// <param name="files">All content files, whether or not they are published.</param>
    public Cascades(IEnumerable<ContentFile> files) =>
        _byFolder = files
            .Where(file => file.Place.IsListIntroduction && file.FrontMatter.Cascades.Count > 0)
            .GroupBy(file => (file.Language.Code, file.Place.Folder))
            .ToDictionary(group => group.Key, group => group.First().FrontMatter.Cascades);

    /// <summary>A file with what is handed down to it.</summary>
    public ContentFile Complete(ContentFile file)
    {
        if (_byFolder.Count == 0)
        {
            return file;
        }

        var frontMatter = file.FrontMatter;
        for (string? folder = file.Place.Folder; folder is not null; folder = Above(folder))
        {
            foreach (var cascade in _byFolder.GetValueOrDefault((file.Language.Code, folder)) ?? [])
            {
                if (IsMeant(cascade, file))
                {
                    frontMatter = frontMatter.CompletedBy(cascade.Values);
                }
            }
        }

        return ReferenceEquals(frontMatter, file.FrontMatter) ? file : file with { FrontMatter = frontMatter };
    }

    private static bool IsMeant(Cascade cascade, ContentFile file) =>
        (cascade.Language is null || cascade.Language == file.Language.Code)
        && (cascade.Kind is null || cascade.Kind == KindOf(file))
        && (cascade.Path is null || IsMatch(cascade.Path, file.Place));

    private static string KindOf(ContentFile file) =>
        !file.Place.IsListIntroduction ? "page"
        : file.Place.Folder.Length == 0 ? "home"
        : "section";

    // Hugo matches a page's path without its extension; that of a list is its folder.
    private static bool IsMatch(string pattern, ContentPath place)
    {
        var path = place.IsListIntroduction || place.IsBundle ? place.Folder : place.TranslationKey;
        var wanted = pattern.Trim('/').ToLowerInvariant().Split('/');
        return IsMatch(wanted, path.ToLowerInvariant().Split('/'));
    }

    private static bool IsMatch(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty)
        {
            return path.IsEmpty;
        }

        if (pattern[0] != "**")
        {
            return !path.IsEmpty
                && FileSystemName.MatchesSimpleExpression(pattern[0], path[0])
                && IsMatch(pattern[1..], path[1..]);
        }

        for (var skipped = 0; skipped <= path.Length; skipped++)
        {
            if (IsMatch(pattern[1..], path[skipped..]))
            {
                return true;
            }
        }

        return false;
    }

    private static string? Above(string folder) =>
        folder.Length == 0 ? null
        : folder.LastIndexOf('/') is var slash and >= 0 ? folder[..slash]
        : "";
}
