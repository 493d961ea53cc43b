using Companion.Content.Models;
using Riffs.Words;

namespace Riffs.Episodes;

/// <summary>The name of a section in links.</summary>
internal static class SectionName
{
    /// <summary>
    /// The section's title, but "Episodes" for one with the name of the show: otherwise two links with the same text
    /// would lead to different pages.
    /// </summary>
    public static string Of(SectionPage section, SiteModel site) =>
        section.Title.Equals(site.Settings.Title, StringComparison.OrdinalIgnoreCase)
            ? Vocabulary.Of(site.Settings)["Episodes"]
            : section.Title;
}
