using System.Collections.Immutable;

namespace Companion.Content.Highlighting;

/// <summary>How the lines of a code block are shown: Hugo's <c>hl_lines</c>, <c>linenos</c>, <c>linenostart</c>.</summary>
/// <param name="Marked">The lines that stand out, whatever number the first line has.</param>
/// <param name="AreNumbered">Whether each line shows its number.</param>
/// <param name="FirstNumber">The number of the first line.</param>
public sealed record CodeLines(ImmutableArray<LineRange> Marked, bool AreNumbered, int FirstNumber)
{
    /// <summary>Lines that do not stand out and show no numbers.</summary>
    public static CodeLines Plain { get; } = new([], AreNumbered: false, FirstNumber: 1);

    /// <summary>Whether lines need markup of their own.</summary>
    public bool ArePlain => Marked.IsEmpty && !AreNumbered;

    /// <summary>Whether a line stands out.</summary>
    /// <param name="line">Its position in the block, from 1.</param>
    public bool IsMarked(int line) => Marked.Any(range => range.Contains(line));
}
