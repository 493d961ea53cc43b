using System.Text;
using SkiaSharp;

namespace Companion.Site.Cards;

/// <summary>
/// The fonts of cards, the theme's own, so that each machine draws the same letters. What none of them has is left out.
/// Thread-safe.
/// </summary>
internal sealed class CardFonts
{
    // Widths grow with the size, because hinting is off.
    private const int MeasuredSize = 100;

    private readonly SKTypeface[] _typefaces;
    private readonly SKFont[] _fonts;

    /// <summary>Reads the fonts, the preferred one first.</summary>
    public CardFonts(IEnumerable<ReadOnlyMemory<byte>> files)
    {
        _typefaces = [.. files.Select(Read)];
        _fonts = [.. _typefaces.Select(typeface => new SKFont(typeface, MeasuredSize))];
    }

    /// <summary>The parts of a text, each with the first font that has its glyphs.</summary>
    public IReadOnlyList<FontRun> RunsOf(string text)
    {
        var runs = new List<FontRun>();
        var run = new StringBuilder();
        var font = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // A space does not end a run: it belongs to the words before it.
            var found = Rune.IsWhiteSpace(rune) && run.Length > 0 && Has(font, rune) ? font : FontOf(rune);
            if (found < 0)
            {
                continue;
            }

            if (found != font && run.Length > 0)
            {
                runs.Add(new FontRun(font, run.ToString()));
                run.Clear();
            }

            font = found;
            run.Append(rune.ToString());
        }

        return run.Length == 0 ? runs : [.. runs, new FontRun(font, run.ToString())];
    }

    /// <summary>
    /// How far a text reaches from its origin, in pixels at a size of one pixel. Its last letter may reach beyond its own
    /// width, as an f does.
    /// </summary>
    public float WidthOf(string text)
    {
        var (ink, width) = Measure(text, MeasuredSize);
        return Math.Max(ink.Right, width) / MeasuredSize;
    }

    /// <summary>The ink of a text that is drawn at the origin.</summary>
    public SKRect InkOf(string text, float size) => Measure(text, size).Ink;

    /// <summary>Draws a text.</summary>
    public void Draw(SKCanvas canvas, CardLine line, SKPaint paint)
    {
        var x = line.X;
        foreach (var run in RunsOf(line.Text))
        {
            using var font = At(run.Font, line.Size);
            canvas.DrawText(run.Text, x, line.Baseline, SKTextAlign.Left, font, paint);
            x += font.MeasureText(run.Text);
        }
    }

    private (SKRect Ink, float Width) Measure(string text, float size)
    {
        var ink = SKRect.Empty;
        var width = 0f;
        foreach (var run in RunsOf(text))
        {
            using var font = At(run.Font, size);
            var advance = font.MeasureText(run.Text, out var bounds);
            bounds.Offset(width, 0);
            ink = ink.IsEmpty ? bounds : SKRect.Union(ink, bounds);
            width += advance;
        }

        return (ink, width);
    }

    private int FontOf(Rune rune) => Array.FindIndex(_fonts, font => font.ContainsGlyph(rune.Value));

    private bool Has(int font, Rune rune) => _fonts[font].ContainsGlyph(rune.Value);

    private SKFont At(int font, float size) =>
        new(_typefaces[font], size)
        {
            Subpixel = true,
            LinearMetrics = true,
            Hinting = SKFontHinting.None,
            Edging = SKFontEdging.Antialias,
        };

    private static SKTypeface Read(ReadOnlyMemory<byte> file)
    {
        using var data = SKData.CreateCopy(file.Span);
        return SKTypeface.FromData(data) ?? throw new InvalidOperationException("A font of the theme cannot be read.");
    }
}
