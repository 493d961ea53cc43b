using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Settings;
using Riffs.Words;

namespace Riffs.Cards;

/// <summary>What a card says above a title, in the language of the site: the season, the number, the date.</summary>
/// <param name="settings">The site's settings.</param>
internal sealed class CardFacts(SiteSettings settings)
{
    private Vocabulary Words => Vocabulary.Of(settings);

    /// <summary>The facts of a page.</summary>
    public IReadOnlyList<string> Of(ContentPage page, PublishedEpisode? episode) =>
        [
            .. new[]
            {
                episode?.Written.Season?.Value is { } season ? Words.Format("Season {0}", season) : null,
                (episode?.Number ?? EpisodeTitle.Parse(page.Title).Number) is { } number
                    ? Words.Format("Episode {0}", number)
                    : null,
                page.Date is { } date ? Words.Date(date) : null,
            }.OfType<string>(),
        ];
}
