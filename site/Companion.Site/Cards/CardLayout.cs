using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>
/// Where everything is on a card: the show above, then the facts and the title, which stand on the theme's lines. The
/// artwork is on the right; without one the mark is on the lines.
/// </summary>
internal sealed record CardLayout
{
    /// <summary>The distance of all text from the card's edges, in pixels.</summary>
    public const float Margin = 72;

    private const float ShowSize = 34;
    private const float ShowBaseline = 106;
    private const float FactsSize = 29;
    private const float FactsGap = 22;
    private const float TitleTop = 164;
    private const float TitleBottom = 448;
    private const float ArtworkSide = 376;
    private const float SmallMark = 40;
    private const float LargeMark = 176;

    // In parts of the size: how far letters reach below and above their baseline.
    private const float Descent = 0.26f;
    private const float CapHeight = 0.78f;

    /// <summary>The name of the show.</summary>
    public required CardLine Show { get; init; }

    /// <summary>The facts; null when there are none.</summary>
    public required CardLine? Facts { get; init; }

    /// <summary>The lines of the title.</summary>
    public required IReadOnlyList<CardLine> Title { get; init; }

    /// <summary>The place of the artwork; null when there is none.</summary>
    public required SKRect? Artwork { get; init; }

    /// <summary>The place of the mark.</summary>
    public required SKRect Mark { get; init; }

    /// <summary>All text.</summary>
    public IEnumerable<CardLine> Lines => Facts is null ? [Show, .. Title] : [Show, Facts, .. Title];

    /// <summary>The lines that the text stands on, from thin to thick: their height and thickness in pixels.</summary>
    public static IReadOnlyList<(float Y, float Thickness)> Strings { get; } =
    [(490, 2), (510, 2), (530, 3), (550, 4), (570, 5), (590, 6)];

    /// <summary>Lays a card out.</summary>
    /// <param name="card">The card.</param>
    /// <param name="hasArtwork">Whether its artwork could be read.</param>
    /// <param name="fonts">The fonts.</param>
    public static CardLayout Of(Card card, bool hasArtwork, CardFonts fonts)
    {
        SKRect? artwork = hasArtwork
            ? SKRect.Create(Card.Width - Margin - ArtworkSide, Margin, ArtworkSide, ArtworkSide)
            : null;
        var right = artwork is { } picture ? picture.Left - 48 : Card.Width - Margin;
        var showLeft = hasArtwork ? Margin + SmallMark + 16 : Margin;
        var width = right - Margin;
        var setter = new TitleSetter(fonts.WidthOf);
        var facts = card.Facts.Count == 0 ? null : setter.SetLine(string.Join("  ·  ", card.Facts), FactsSize, width);
        var height = TitleBottom - TitleTop - (facts is null ? 0 : FactsSize + FactsGap);
        var title = setter.Set(card.Title, width, height);
        var step = title.Size * TitleSetter.LineHeight;
        var first = TitleBottom - (title.Size * Descent) - (step * (title.Lines.Count - 1));
        return new CardLayout
        {
            Show = Place(setter.SetLine(card.Show, ShowSize, right - showLeft), showLeft, ShowBaseline, fonts)[0],
            Facts = facts is null ? null : Place(facts, Margin, first - (title.Size * CapHeight) - FactsGap, fonts)[0],
            Title = Place(title, Margin, first, fonts),
            Artwork = artwork,
            Mark = hasArtwork
                ? SKRect.Create(Margin, ShowBaseline - 31, SmallMark, SmallMark)
                : SKRect.Create(Card.Width - Margin - LargeMark, 540 - (LargeMark / 2), LargeMark, LargeMark),
        };
    }

    // The ink of each line begins at the margin, whatever its first letter.
    private static CardLine[] Place(SetTitle text, float x, float baseline, CardFonts fonts) =>
        [
            .. text.Lines.Select(
                (line, at) =>
                {
                    var ink = fonts.InkOf(line, text.Size);
                    var height = baseline + (text.Size * TitleSetter.LineHeight * at);
                    return new CardLine(
                        line,
                        x - ink.Left,
                        height,
                        text.Size,
                        SKRect.Create(x, height + ink.Top, ink.Width, ink.Height)
                    );
                }
            ),
        ];
}
