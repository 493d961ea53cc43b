namespace Companion.Sources;

/// <summary>A run of characters in a <see cref="SourceText"/>, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">How many characters; 0 marks a place between two characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));

    /// <summary>The same span in a text that this one's text was cut from at <paramref name="offset"/>.</summary>
    public SourceSpan Shift(int offset) => this with { Start = Start + offset };
}
