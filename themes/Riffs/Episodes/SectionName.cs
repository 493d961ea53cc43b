using Companion.Content.Models;

namespace Riffs.Episodes;

/// <summary>What links call a section.</summary>
internal static class SectionName
{
    /// <summary>The section's title, but "Episodes" for one that is named like the show: two links of one name would lead to two places.</summary>
    public static string Of(SectionPage section, SiteModel site) =>
        section.Title.Equals(site.Settings.Title, StringComparison.OrdinalIgnoreCase) ? "Episodes" : section.Title;
}
