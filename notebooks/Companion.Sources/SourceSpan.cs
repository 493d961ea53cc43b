namespace Companion.Sources;

/// <summary>A range of characters in a <see cref="SourceText"/>, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">The number of characters; 0 for a position between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just after the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, but not including, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>
    /// The same span in the longer text from which this span's text was cut at <paramref name="offset"/>.
    /// </summary>
    public SourceSpan Shift(int offset) => this with { Start = Start + offset };
}
