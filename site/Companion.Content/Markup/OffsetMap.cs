using Companion.Sources;

namespace Companion.Content.Markup;

/// <summary>
/// Maps a position in a body with expanded shortcodes back to the position in the file that it came from.
/// </summary>
internal sealed class OffsetMap
{
    private readonly List<Segment> _segments = [];

    /// <summary>Records that the next characters of the expanded text were copied from the file.</summary>
    public void AddCopied(int expandedStart, SourceSpan source) =>
        _segments.Add(new Segment(expandedStart, source, IsGenerated: false));

    /// <summary>Records that the next characters of the expanded text stand for something in the file.</summary>
    public void AddGenerated(int expandedStart, SourceSpan source) =>
        _segments.Add(new Segment(expandedStart, source, IsGenerated: true));

    /// <summary>The span in the file for a run of the expanded text.</summary>
    public SourceSpan ToSource(int start, int length)
    {
        if (FindSegment(start) is not { } first || FindSegment(start + Math.Max(0, length - 1)) is not { } last)
        {
            return default;
        }

        var from = first.IsGenerated ? first.Source.Start : first.Source.Start + (start - first.Start);
        var to = last.IsGenerated ? last.Source.End : last.Source.Start + (start + length - last.Start);
        return SourceSpan.FromBounds(from, to);
    }

    private Segment? FindSegment(int offset)
    {
        var low = 0;
        var high = _segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _segments.Count == 0 ? null : _segments[low];
    }

    private sealed record Segment(int Start, SourceSpan Source, bool IsGenerated);
}
