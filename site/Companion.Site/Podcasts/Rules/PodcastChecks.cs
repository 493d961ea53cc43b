using Companion.Content.Models;
using Companion.Site.Pipeline;

namespace Companion.Site.Podcasts.Rules;

/// <summary>
/// Applies the rules of directories to the shows of a site: those of Apple, of the Podcast Standards Project (PSP-1) and of
/// the Podcasting 2.0 namespace. What a directory refuses is an error, what it recommends a warning.
/// </summary>
/// <param name="files">Finds the author's files.</param>
/// <param name="build">The build, which receives the messages.</param>
internal sealed class PodcastChecks(SiteFileFinder files, BuildContext build)
{
    private readonly IPodcastRule[] _rules =
    [
        new ShowTextRule(),
        new CategoryRule(),
        new ShowFactsRule(),
        new ArtworkRule(files, build.Options),
        new OwnerRule(),
        new LicenseRule(),
        new PersonRule(),
        new FeedAddressRule(build.Options),
        new EnclosureRule(),
        new SameRecordingRule(),
        new SameEpisodeRule(),
        new EpisodeTextRule(),
        new TimesRule(),
    ];

    /// <summary>Checks every show, and the episodes that are in none of their feeds for want of a date.</summary>
    public void Run(IEnumerable<SiteModel> sites, IEnumerable<PodcastChannel> channels)
    {
        foreach (var channel in channels)
        {
            foreach (var rule in _rules)
            {
                rule.Check(channel, build.Diagnostics);
            }
        }

        foreach (var page in sites.SelectMany(site => site.Content).Where(IsUndated))
        {
            build.Diagnostics.Error(
                page.File.Source.At(page.Episode!.Audio!.Address.Span),
                "an episode without a date is in no feed",
                "write the day on which it was published, such as date: 2026-01-12"
            );
        }
    }

    private static bool IsUndated(ContentPage page) =>
        page is { Episode.Audio: not null, Date: null, IsListed: true, Section.Length: > 0 };
}
