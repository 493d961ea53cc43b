using Companion.Sources;

namespace Companion.Simulations.Text;

/// <summary>A line of a text without its line end.</summary>
internal readonly record struct TextLine(int Start, int End)
{
    public int Length => End - Start;

    public SourceSpan Span => SourceSpan.FromBounds(Start, End);

    /// <summary>The line without certain characters at either end.</summary>
    public TextLine Trim(string text, Func<char, bool> isTrimmed)
    {
        var start = Start;
        while (start < End && isTrimmed(text[start]))
        {
            start++;
        }

        return new TextLine(start, TrimEnd(text, start, End, isTrimmed));
    }

    public static int TrimEnd(string text, int start, int end, Func<char, bool> isTrimmed)
    {
        while (end > start && isTrimmed(text[end - 1]))
        {
            end--;
        }

        return end;
    }
}
