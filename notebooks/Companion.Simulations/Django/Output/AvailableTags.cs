using Companion.Simulations.Django.Checks;

namespace Companion.Simulations.Django.Output;

/// <summary>The groups that <c>check --list-tags</c> prints, in order.</summary>
internal static class AvailableTags
{
    private static readonly DjangoVersion Always = DjangoVersion.Supported[0];

    // Django's own groups. A group with only deployment checks appears only with --deploy.
    private static readonly (string Tag, DjangoVersion Since, bool OnlyForDeployment)[] Core =
    [
        ("async_support", Always, true),
        ("caches", Always, false),
        ("commands", new(5, 2), false),
        ("compatibility", new(4, 0), false),
        ("database", Always, false),
        ("files", new(4, 0), false),
        ("mail", new(6, 1), false),
        ("models", Always, false),
        ("security", Always, false),
        ("templates", Always, false),
        ("translation", Always, false),
        ("urls", Always, false),
    ];

    private static readonly (string App, string Tag)[] OfApps =
    [
        ("django.contrib.admin", "admin"),
        ("django.contrib.sites", "sites"),
        ("django.contrib.staticfiles", "staticfiles"),
    ];

    public static IReadOnlyList<string> In(SettingsView settings, bool deploy, bool isLoaded) =>
        [
            .. Core.Where(row => settings.Version >= row.Since && (deploy || !row.OnlyForDeployment))
                .Select(row => row.Tag)
                .Concat(OfApps.Where(row => isLoaded && settings.IsInstalled(row.App).IsYes).Select(row => row.Tag))
                .Order(StringComparer.Ordinal),
        ];
}
