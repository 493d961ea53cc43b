using Companion.Content.Settings;
using Companion.Content.Themes;
using Companion.Site.Headers;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Themes;

/// <summary>
/// Finds the site's theme, and checks that the site's headers allow the theme's scripts. Returns null when there is no
/// theme of that name.
/// </summary>
internal sealed class ThemeStage : IStage<SiteSettings, Theme?>
{
    /// <inheritdoc />
    public Theme? Run(SiteSettings input, BuildContext build)
    {
        var theme = ThemeCatalog.Find(input.Theme);
        if (theme is null)
        {
            build.Diagnostics.Add(Unknown(input, build.Options));
        }
        else
        {
            CheckPolicy(theme, build);
        }

        return theme;
    }

    private static Diagnostic Unknown(SiteSettings settings, BuildOptions options)
    {
        var file = options.DisplayPath(options.Settings);
        var names = string.Join(", ", ThemeCatalog.All.Select(theme => theme.Name));
        var message = $"there is no theme \"{settings.Theme}\"";
        var advice = $"choose one of: {names}";
        return settings.ThemeOrigin is { } origin
            ? Diagnostic.Error(origin, message, advice)
            : Diagnostic.Error(file, message, advice);
    }

    private static void CheckPolicy(Theme theme, BuildContext build)
    {
        var file = build.Options.NetlifyToml;
        if (
            File.Exists(file)
            && SourceReader.Read(file, build.Options.DisplayPath(file), build.Diagnostics) is { } source
        )
        {
            ContentSecurityPolicyCheck.Run(source, theme, build.Diagnostics);
        }
    }
}
