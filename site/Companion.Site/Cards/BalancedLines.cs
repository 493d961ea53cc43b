namespace Companion.Site.Cards;

/// <summary>
/// Breaks words into as few lines as they need, of nearly equal width. Where it can be avoided, the last line is no single
/// short word, and no line ends with a word such as "a" or "of".
/// </summary>
/// <param name="words">The words.</param>
/// <param name="widths">Their widths.</param>
/// <param name="space">The width of a space.</param>
internal sealed class BalancedLines(IReadOnlyList<string> words, IReadOnlyList<float> widths, float space)
{
    // In letters: what is so short belongs to the next word.
    private const int Short = 3;

    // In squares of the line's width.
    private const float ShortEndCost = 0.015f;
    private const float OrphanCost = 4;

    // A last line of one word is one when it is narrower than this part of the width.
    private const float Orphan = 0.34f;

    /// <summary>The lines; null when they do not fit.</summary>
    /// <param name="width">The greatest width of a line.</param>
    /// <param name="most">How many lines there may be.</param>
    public IReadOnlyList<string>? Break(float width, int most)
    {
        if (FewestLines(width) is not { } count || count > most)
        {
            return null;
        }

        // An orphan may be worth another line, but not two.
        var lines = Balance(width, count);
        if (HasOrphan(lines, width) && count < Math.Min(most, words.Count))
        {
            var longer = Balance(width, count + 1);
            lines = HasOrphan(longer, width) ? lines : longer;
        }

        return [.. lines.Select(line => string.Join(' ', words.Skip(line.Start).Take(line.End - line.Start)))];
    }

    private bool HasOrphan(List<(int Start, int End)> lines, float width) =>
        lines.Count > 1 && IsOrphan(lines[^1].Start, lines[^1].End, width);

    private bool IsOrphan(int start, int end, float width) =>
        end == words.Count && start > 0 && end - start == 1 && widths[start] < Orphan * width;

    private int? FewestLines(float width)
    {
        var lines = 1;
        var used = -space;
        foreach (var word in widths)
        {
            if (word > width)
            {
                return null;
            }

            if (used + space + word > width)
            {
                lines++;
                used = -space;
            }

            used += space + word;
        }

        return lines;
    }

    // The cheapest way to set the words from each on, line by line from the last one.
    private List<(int Start, int End)> Balance(float width, int count)
    {
        var target = Math.Min(width, (widths.Sum() + (space * (words.Count - count))) / count);
        var costs = new float[count + 1, words.Count + 1];
        var ends = new int[count + 1, words.Count + 1];
        for (var start = 0; start <= words.Count; start++)
        {
            costs[0, start] = start == words.Count ? 0 : float.PositiveInfinity;
        }

        for (var lines = 1; lines <= count; lines++)
        {
            for (var start = 0; start <= words.Count; start++)
            {
                (costs[lines, start], ends[lines, start]) = BestLine(start, lines, costs, width, target);
            }
        }

        var broken = new List<(int Start, int End)>();
        for (int lines = count, start = 0; lines > 0 && start < words.Count; lines--)
        {
            var end = ends[lines, start];
            broken.Add((start, end));
            start = end;
        }

        return broken;
    }

    private (float Cost, int End) BestLine(int start, int lines, float[,] costs, float width, float target)
    {
        var best = (Cost: float.PositiveInfinity, End: words.Count);
        var line = -space;
        for (var end = start + 1; end <= words.Count; end++)
        {
            line += space + widths[end - 1];
            if (line > width)
            {
                break;
            }

            var difference = (line - target) / width;
            var cost = costs[lines - 1, end] + (difference * difference);
            cost += end < words.Count && words[end - 1].Length <= Short ? ShortEndCost : 0;
            cost += IsOrphan(start, end, width) ? OrphanCost : 0;
            if (cost < best.Cost)
            {
                best = (cost, end);
            }
        }

        return best;
    }
}
