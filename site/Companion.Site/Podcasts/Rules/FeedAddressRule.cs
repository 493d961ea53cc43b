using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>A feed's link to itself has to be an address that directories can load (PSP-1).</summary>
/// <param name="options">The build's options.</param>
internal sealed class FeedAddressRule(BuildOptions options) : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        var show = channel.Show;
        var feed = new Uri(channel.Site.AbsoluteUrl(channel.Feed));
        if (show.NewFeed == feed)
        {
            diagnostics.Error(
                show.Origin,
                "the feed has moved to its own address",
                "remove newFeed: it belongs to the old feed, at the old host"
            );
        }

        // A preview names its own address.
        if (options.BaseUrl is null && (feed.IsLoopback || !feed.Host.Contains('.')))
        {
            diagnostics.Error(
                show.Origin,
                $"the feed's link to itself leads to {feed.Host}, which directories cannot load",
                "write the site's public address: baseUrl: https://djangoriffs.example/"
            );
        }
        else if (options.BaseUrl is null && feed.Scheme != Uri.UriSchemeHttps)
        {
            diagnostics.Add(
                Diagnostic.Warning(show.Origin, "directories want a feed over https", "begin baseUrl with https://")
            );
        }
    }
}
