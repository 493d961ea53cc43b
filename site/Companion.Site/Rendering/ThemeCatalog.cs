using Companion.Content.Settings;
using Companion.Content.Sources;
using Companion.Content.Themes;
using Companion.Site.Building;
using Companion.Site.Loading;
using Riffs;

namespace Companion.Site.Rendering;

/// <summary>The themes that a site can choose.</summary>
public static class ThemeCatalog
{
    /// <summary>Every theme.</summary>
    public static IReadOnlyList<Theme> All { get; } = [RiffsTheme.Theme];

    /// <summary>The theme that a site chooses; null when there is none of that name, which the bag then explains.</summary>
    public static Theme? Find(SiteSettings settings, BuildOptions options, DiagnosticBag diagnostics)
    {
        var theme = All.FirstOrDefault(theme => theme.Name.Equals(settings.Theme, StringComparison.OrdinalIgnoreCase));
        if (theme is null)
        {
            var file = options.DisplayPath(Path.Combine(options.Input, InputFolder.SettingsFile));
            var names = string.Join(", ", All.Select(known => known.Name));
            var message = $"there is no theme \"{settings.Theme}\"";
            var advice = $"choose one of: {names}";
            diagnostics.Add(
                settings.ThemeOrigin is { } origin
                    ? Diagnostic.Error(origin, message, advice)
                    : Diagnostic.Error(file, message, advice)
            );
        }

        return theme;
    }
}
