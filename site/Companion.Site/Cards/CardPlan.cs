using System.Text;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Pipeline;
using Companion.Site.Podcasts;

namespace Companion.Site.Cards;

/// <summary>The cards of a site: one for each page that has no picture of its own.</summary>
internal sealed class CardPlan
{
    private readonly Dictionary<UrlPath, PlannedCard> _cards;

    private CardPlan(CardDesign? design, IEnumerable<PlannedCard> cards)
    {
        Design = design;
        _cards = cards.ToDictionary(card => card.Url);
        Drawn = [.. _cards.Values.Where(card => card.Card is not null)];
    }

    /// <summary>No cards.</summary>
    public static CardPlan None { get; } = new(design: null, []);

    /// <summary>How they look; null when there are none.</summary>
    public CardDesign? Design { get; }

    /// <summary>Those to draw.</summary>
    public IReadOnlyList<PlannedCard> Drawn { get; }

    /// <summary>The address of a page's card; null for a page without one.</summary>
    public UrlPath? UrlFor(ContentPage page) =>
        PlannedCard.UrlOf(page) is var url && _cards.ContainsKey(url) && !HasPicture(page) ? url : null;

    /// <summary>Whether a card is drawn at an address.</summary>
    public bool Draws(UrlPath url) => _cards.TryGetValue(url, out var card) && card.Card is not null;

    /// <summary>Plans the cards of a site, and claims their files.</summary>
    /// <param name="sites">The site in all its languages.</param>
    /// <param name="design">How the theme's cards look; null when it has none.</param>
    /// <param name="episodes">The episodes.</param>
    /// <param name="published">The author's published files: their full paths by their addresses.</param>
    /// <param name="claims">The claims of the output folder's files.</param>
    /// <param name="build">The build, which receives a warning on a machine that cannot draw.</param>
    public static CardPlan Of(
        IReadOnlyList<SiteModel> sites,
        CardDesign? design,
        EpisodeCatalog episodes,
        IReadOnlyDictionary<UrlPath, string> published,
        OutputClaims claims,
        BuildContext build
    )
    {
        if (design is null || !sites[0].Settings.HasCards)
        {
            return None;
        }

        if (!SkiaLibrary.IsInstalled(build.Options))
        {
            build.Diagnostics.Add(SkiaLibrary.Missing(build.Options));
            return None;
        }

        var artwork = new ShowArtwork(published);
        return new CardPlan(
            design,
            sites
                .SelectMany(site =>
                    site.Content.Where(page => !HasPicture(page) && HasLetters(page.Title))
                        .Select(page => Plan(page, site, design, episodes.Find(page), artwork, published))
                )
                .Where(card => card.Card is null || claims.Add(ClaimOf(card), build.Diagnostics))
        );
    }

    private static bool HasPicture(ContentPage page) => page.Image is not null || page.ExternalImage is not null;

    // The fonts have the letters of Europe. Of a title in any other, a card would show gaps.
    private static bool HasLetters(string title) =>
        title.EnumerateRunes().All(rune => !Rune.IsLetter(rune) || rune.Value is < 0x530 or (>= 0x1E00 and < 0x2200));

    private static PlannedCard Plan(
        ContentPage page,
        SiteModel site,
        CardDesign design,
        PublishedEpisode? episode,
        ShowArtwork artwork,
        IReadOnlyDictionary<UrlPath, string> published
    )
    {
        var url = PlannedCard.UrlOf(page);
        if (published.ContainsKey(url))
        {
            return new PlannedCard(page, url, Card: null);
        }

        var show = episode?.Show;
        return new PlannedCard(
            page,
            url,
            new Card(
                show?.Title?.Value ?? site.Settings.Title,
                EpisodeTitle.Parse(page.Title).Text,
                design.Facts(site.Settings, page, episode),
                artwork.Of(show)
            )
        );
    }

    private static OutputClaim ClaimOf(PlannedCard card) =>
        new(
            card.File,
            $"the card of \"{card.Page.Title}\"",
            card.Page.File.Source.Path,
            Location: null,
            "give the other one a different address"
        );
}
