using Companion.Content.Themes;
using Riffs;

namespace Companion.Site.Themes;

/// <summary>The themes that a site can choose.</summary>
internal static class ThemeCatalog
{
    /// <summary>Every theme.</summary>
    public static IReadOnlyList<Theme> All { get; } = [RiffsTheme.Theme];

    /// <summary>The theme of a name, in any case; null when there is none.</summary>
    public static Theme? Find(string name) =>
        All.FirstOrDefault(theme => theme.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
