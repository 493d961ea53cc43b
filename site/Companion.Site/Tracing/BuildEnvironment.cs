using Companion.Site.Caching;
using Companion.Site.Planning;

namespace Companion.Site.Tracing;

/// <summary>The fingerprint of what every page of a site depends on.</summary>
internal static class BuildEnvironment
{
    /// <summary>
    /// Companion itself, the theme and its files, the settings, the headers, whether experiments run, whether cards are drawn, the author's shortcodes, and the shows that can
    /// be subscribed to.
    /// </summary>
    public static Digest Of(SitePlan plan) =>
        new DigestBuilder()
            .Add(ToolDigest.Current)
            .Add(plan.Theme.Name)
            .AddAll(
                [.. plan.Assets.Map.Urls.OrderBy(asset => asset.Key, StringComparer.Ordinal)],
                (digest, asset) => digest.Add(asset.Key).Add(asset.Value.Value)
            )
            .Add(plan.SettingsText)
            .Add(plan.MainSite.Settings.BaseUrl.AbsoluteUri)
            .Add(plan.Headers.Text)
            .Add(plan.Runtime.Exists ? 1 : 0)
            .Add(plan.Cards.Design is null ? 0 : 1)
            .Add(plan.Templates.Names())
            .AddAll(plan.Podcasts.Channels, (digest, channel) => digest.Add(channel.Title).Add(channel.Feed.Value))
            .ToDigest();
}
