using Companion.Content.Models;
using Companion.Content.Urls;

namespace Companion.Site.Cards;

/// <summary>A card that the site has.</summary>
/// <param name="Page">The page that it stands for.</param>
/// <param name="Url">Its address.</param>
/// <param name="Card">What it says; null when the file is the author's own.</param>
internal sealed record PlannedCard(ContentPage Page, UrlPath Url, Card? Card)
{
    /// <summary>Its file in the output folder.</summary>
    public OutputPath File => OutputPath.For(Url);

    /// <summary>The address of a page's card.</summary>
    public static UrlPath UrlOf(ContentPage page) => TranscriptPage.FolderOf(page) / Cards.Card.FileName;
}
