using Companion.Content.Themes;
using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>Draws cards in a theme's design. Thread-safe.</summary>
/// <param name="design">The design.</param>
internal sealed class CardPainter(CardDesign design)
{
    // The gap between a string and the mark that it runs through, on each side.
    private const float Gap = 4.5f;
    private const float MarkUnits = 64;

    private readonly CardFonts _fonts = new(design.Fonts);
    private readonly ArtworkPictures _pictures = new();

    /// <summary>Draws a card.</summary>
    /// <returns>The PNG file.</returns>
    public ReadOnlyMemory<byte> Draw(Card card)
    {
        var picture = _pictures.Find(card.Artwork);
        var layout = CardLayout.Of(card, picture is not null, _fonts);
        var size = new SKImageInfo(Card.Width, Card.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        using var bitmap = new SKBitmap(size);
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Clear(SKColor.Parse(design.Background));
            DrawStrings(canvas);
            DrawMark(canvas, layout);
            if (layout.Artwork is { } place)
            {
                using var smooth = new SKPaint { IsAntialias = true };
                canvas.DrawImage(
                    picture!,
                    place,
                    new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear),
                    smooth
                );
            }

            DrawText(canvas, layout);
        }

        return CardPng.Encode(bitmap);
    }

    private static void DrawStrings(SKCanvas canvas, SKPaint paint, float extra)
    {
        foreach (var (y, thickness) in CardLayout.Strings)
        {
            var height = thickness + (2 * extra);
            canvas.DrawRect(0, y - (height / 2), Card.Width, height, paint);
        }
    }

    private void DrawStrings(SKCanvas canvas)
    {
        using var brass = Paint(design.Lines);
        DrawStrings(canvas, brass, extra: 0);
    }

    private void DrawMark(SKCanvas canvas, CardLayout layout)
    {
        using var mark = SKPath.ParseSvgPathData(design.Mark);
        mark.Transform(
            SKMatrix.CreateScaleTranslation(
                layout.Mark.Width / MarkUnits,
                layout.Mark.Height / MarkUnits,
                layout.Mark.Left,
                layout.Mark.Top
            )
        );
        using var amber = Paint(design.Accent);
        canvas.DrawPath(mark, amber);
        if (layout.Artwork is not null)
        {
            return;
        }

        using var room = Paint(design.Background);
        canvas.Save();
        canvas.ClipPath(mark, antialias: true);
        DrawStrings(canvas, room, Gap);
        canvas.Restore();
        DrawStrings(canvas);
    }

    private void DrawText(SKCanvas canvas, CardLayout layout)
    {
        using var quiet = Paint(design.Quiet);
        using var ink = Paint(design.Ink);
        using var accent = Paint(design.Accent);
        _fonts.Draw(canvas, layout.Show, quiet);
        if (layout.Facts is { } facts)
        {
            _fonts.Draw(canvas, facts, accent);
        }

        foreach (var line in layout.Title)
        {
            _fonts.Draw(canvas, line, ink);
        }
    }

    private static SKPaint Paint(string color) => new() { Color = SKColor.Parse(color), IsAntialias = true };
}
