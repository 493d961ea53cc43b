using Companion.Content.Themes;
using Riffs;

namespace Companion.Site.Themes;

/// <summary>The available themes.</summary>
internal static class ThemeCatalog
{
    /// <summary>Every theme.</summary>
    public static IReadOnlyList<Theme> All { get; } = [RiffsTheme.Theme];

    /// <summary>Finds a theme by name, ignoring case; null when there is none.</summary>
    public static Theme? Find(string name) =>
        All.FirstOrDefault(theme => theme.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
