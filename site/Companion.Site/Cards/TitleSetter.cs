using System.Text;

namespace Companion.Site.Cards;

/// <summary>Sets a title as large as its space allows.</summary>
/// <param name="widthOf">The width of a text, in pixels at a size of one pixel.</param>
internal sealed class TitleSetter(Func<string, float> widthOf)
{
    /// <summary>The distance of two lines, in parts of the size.</summary>
    public const float LineHeight = 1.16f;

    // For what is rounded when ink is measured, in parts of the size.
    private const float Rounding = 0.02f;

    private const int Largest = 128;
    private const int Smallest = 28;
    private const int Readable = 22;

    // Smaller than this, a long word is broken instead.
    private const int SmallestWhole = 40;
    private const int Step = 2;

    /// <summary>Sets a title.</summary>
    /// <param name="title">The title.</param>
    /// <param name="width">The width of the space in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public SetTitle Set(string title, float width, float height)
    {
        // No-break spaces hold words together. What no font has, such as an emoji, leaves no gap.
        string[] words =
        [
            .. title
                .Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => widthOf(word) > 0),
        ];
        for (var size = Largest; size >= Smallest; size -= Step)
        {
            var room = width - (size * Rounding);
            var fitting = size > SmallestWhole ? words : [.. words.SelectMany(word => Pieces(word, room / size))];
            if (TrySet(fitting, room, height, size) is { } set)
            {
                return set;
            }
        }

        return Cut(words, width - (Smallest * Rounding), height);
    }

    /// <summary>Sets a text on one line: a long one in smaller letters, and a longer one cut off.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of the letters in pixels.</param>
    /// <param name="width">The width of the space in pixels.</param>
    public SetTitle SetLine(string text, float size, float width)
    {
        var fitting = Math.Min(size, MathF.Floor(width / Math.Max(widthOf(text), 0.01f)));
        return fitting >= Readable
            ? new SetTitle(fitting, [text])
            : new SetTitle(Readable, [text[..FittingStart(text, (width / Readable) - widthOf("…"))].TrimEnd() + "…"]);
    }

    private SetTitle? TrySet(string[] words, float width, float height, float size)
    {
        float[] widths = [.. words.Select(word => widthOf(word) * size)];
        var lines = new BalancedLines(words, widths, widthOf(" ") * size);
        return lines.Break(width, MostLines(height, size)) is { } broken ? new SetTitle(size, broken) : null;
    }

    private static int MostLines(float height, float size) => Math.Max(1, (int)(height / (size * LineHeight)));

    // A word too long for a line, cut after a mark where it has one: a path, an option, a name in code. Two pieces never
    // fit on one line, or they would be one.
    private List<string> Pieces(string word, float width)
    {
        var pieces = new List<string>();
        var rest = word;
        while (widthOf(rest) > width && rest.Length > 1)
        {
            var fitting = FittingStart(rest, width);
            var start = rest.AsSpan(0, fitting);
            var mark =
                (start.LastIndexOf('/') is var slash && slash > fitting / 3 ? slash : start.LastIndexOfAny("-_.:")) + 1;
            if (mark > fitting / 3)
            {
                pieces.Add(rest[..mark]);
                rest = rest[mark..];
            }
            else
            {
                fitting = FittingStart(rest, width - widthOf("-"));
                pieces.Add($"{rest[..fitting]}-");
                rest = rest[fitting..];
            }
        }

        pieces.Add(rest);
        return pieces;
    }

    private int FittingStart(string word, float width)
    {
        var end = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (end > 0 && widthOf(word[..(end + rune.Utf16SequenceLength)]) > width)
            {
                break;
            }

            end += rune.Utf16SequenceLength;
        }

        return end;
    }

    // Longer than anybody reads on a card.
    private SetTitle Cut(string[] words, float width, float height)
    {
        var most = MostLines(height, Smallest);
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in words.SelectMany(word => Pieces(word, (width / Smallest) - widthOf("…"))))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (widthOf($"{longer}…") * Smallest <= width)
            {
                line.Clear().Append(longer);
                continue;
            }

            if (lines.Count == most - 1)
            {
                line.Append('…');
                break;
            }

            lines.Add(line.ToString());
            line.Clear().Append(word);
        }

        return new SetTitle(Smallest, [.. lines, line.ToString()]);
    }
}
