using Companion.Content.Settings;

namespace Companion.Content.Models;

/// <summary>
/// The folders that are sections, by Hugo's rule: every first folder with content, and every folder with an
/// <c>_index.md</c>. A taxonomy's folder is none.
/// </summary>
internal sealed class SectionTree
{
    private readonly HashSet<string> _sections;

    /// <summary>Finds the sections of one language.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="content">The pages' files.</param>
    /// <param name="introductions">The folders with an <c>_index.md</c>.</param>
    public SectionTree(SiteSettings settings, IEnumerable<ContentFile> content, IEnumerable<string> introductions)
    {
        var taxonomies = settings.Taxonomies.Select(taxonomy => taxonomy.Key).ToHashSet(StringComparer.Ordinal);
        var introduced = introductions.Where(folder => !taxonomies.Contains(folder.Split('/')[0])).ToArray();
        _sections =
        [
            .. content.Select(file => file.Place.TopFolder),
            .. introduced,
            .. introduced.Select(folder => folder.Split('/')[0]),
        ];
        _sections.Remove("");
        All = [.. _sections.Order(StringComparer.Ordinal)];
    }

    /// <summary>The sections' folders, in order.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>The section that a page belongs to, by the folder above it; empty at the root.</summary>
    public string Containing(string folder)
    {
        while (folder.Length > 0 && !_sections.Contains(folder))
        {
            folder = Above(folder);
        }

        return folder;
    }

    /// <summary>The section that contains another; empty for one at the top.</summary>
    public string ParentOf(string section) => Containing(Above(section));

    private static string Above(string folder) => folder.LastIndexOf('/') is var slash and >= 0 ? folder[..slash] : "";
}
