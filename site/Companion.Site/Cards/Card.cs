using Companion.Site.Caching;

namespace Companion.Site.Cards;

/// <summary>What a card says: the picture that stands for a page where somebody shares a link to it.</summary>
/// <param name="Show">The name of the show or the site.</param>
/// <param name="Title">The page's title, without an episode's number.</param>
/// <param name="Facts">What is above the title: the number, the date.</param>
/// <param name="Artwork">The show's picture; null for the theme's mark.</param>
internal sealed record Card(string Show, string Title, IReadOnlyList<string> Facts, CardArtwork? Artwork)
{
    /// <summary>The width in pixels, as the Open Graph protocol's readers want it.</summary>
    public const int Width = 1200;

    /// <summary>The height in pixels.</summary>
    public const int Height = 630;

    /// <summary>The name of the file, beside its page.</summary>
    public const string FileName = "card.png";

    /// <summary>The fingerprint of what it is drawn from, Companion itself included: an equal one is the same picture.</summary>
    public Digest ToDigest()
    {
        var digest = new DigestBuilder()
            .Add(ToolDigest.Current)
            .Add(Show)
            .Add(Title)
            .AddAll(Facts, (each, fact) => each.Add(fact));
        Artwork?.AddTo(digest);
        return digest.ToDigest();
    }
}
