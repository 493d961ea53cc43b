using Companion.Sources;

namespace Companion.Site.Templates.Liquid;

/// <summary>Where an expression or a tag is in a template.</summary>
/// <param name="Text">The template's text.</param>
/// <param name="Offset">Where the expression begins; for a tag, where its name ends.</param>
/// <param name="IsTag">Whether it is a tag.</param>
internal sealed record TemplatePlace(string Text, int Offset, bool IsTag)
{
    /// <summary>The expression up to its end, or the tag's name.</summary>
    public SourceSpan Span
    {
        get
        {
            if (IsTag)
            {
                var start = Offset;
                while (start > 0 && IsWord(Text[start - 1]))
                {
                    start--;
                }

                return SourceSpan.FromBounds(start, Offset);
            }

            var from = Offset;
            while (from < Text.Length && char.IsWhiteSpace(Text[from]))
            {
                from++;
            }

            return SourceSpan.FromBounds(from, EndOfExpression(from));
        }
    }

    /// <summary>The next occurrence of a whole word in the expression or tag; the whole place when there is none.</summary>
    public SourceSpan Find(string word)
    {
        var end = IsTag ? EndOfExpression(Offset) : Span.End;
        for (
            var at = Text.IndexOf(word, Offset, StringComparison.Ordinal);
            at >= 0 && at < end;
            at = Text.IndexOf(word, at + 1, StringComparison.Ordinal)
        )
        {
            var isWhole =
                (at == 0 || !IsWord(Text[at - 1]))
                && (at + word.Length == Text.Length || !IsWord(Text[at + word.Length]));
            if (isWhole)
            {
                return new SourceSpan(at, word.Length);
            }
        }

        return Span;
    }

    private int EndOfExpression(int from)
    {
        var end = from;
        while (end < Text.Length && Text[end] != '\n' && !IsClosing(end))
        {
            end++;
        }

        while (end > from && char.IsWhiteSpace(Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool IsClosing(int at) =>
        (Text[at] is '%' or '}' && at + 1 < Text.Length && Text[at + 1] == '}')
        || (Text[at] == '-' && at + 2 < Text.Length && Text[at + 1] is '%' or '}' && Text[at + 2] == '}');

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c is '_' or '-';
}
