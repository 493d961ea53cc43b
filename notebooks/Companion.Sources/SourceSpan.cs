namespace Companion.Sources;

/// <summary>A run of characters in a text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">How many characters.</param>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>Offset just behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    public static SourceSpan FromBounds(int start, int end) => new(start, Math.Max(0, end - start));
}
