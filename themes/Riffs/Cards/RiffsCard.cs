using Companion.Content.Themes;
using Riffs.Head;

namespace Riffs.Cards;

/// <summary>The theme's cards: the colours and the mark of <c>artwork/</c>, and a letter of its kind.</summary>
internal static class RiffsCard
{
    /// <summary>How they look.</summary>
    public static CardDesign Design { get; } =
        new()
        {
            Background = "#0d2b22",
            Ink = "#f4ecdb",
            Quiet = "#a9bfb3",
            Accent = "#f4a63a",
            Lines = "#82753f",
            Mark = "M61 32c0 7-31 27-45 27C7 59 3 45 3 32S7 5 16 5c14 0 45 20 45 27z",
            Fonts = [EmbeddedFile.Read("cards/Besley-Bold.ttf"), EmbeddedFile.Read("cards/SourceSerif4-Bold.ttf")],
            Facts = (settings, page, episode) => new CardFacts(settings).Of(page, episode),
        };
}
