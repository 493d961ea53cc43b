using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace Companion.Content.Markup;

/// <summary>Finds bare mail addresses by the rules of Goldmark's linkify: <c>me@example.org</c>, but not <c>me@host</c>.</summary>
internal static class MailAddresses
{
    private const int LongestLabel = 63;

    // HTML standard, "valid e-mail address".
    private static readonly SearchValues<char> LocalPart = SearchValues.Create(
        "!#$%&'*+-./0123456789=?ABCDEFGHIJKLMNOPQRSTUVWXYZ^_`abcdefghijklmnopqrstuvwxyz{|}~"
    );

    /// <summary>Turns the first address in a text into a link; the text after it becomes a literal of its own.</summary>
    public static void Link(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        for (var from = 0; text[from..].IndexOf('@') is var index and >= 0; from += index + 1)
        {
            var at = from + index;
            var start = StartOf(text, at, literal.IsFirstCharacterEscaped ? 1 : 0);
            var end = EndOf(text, at + 1);
            if (start < at && end > at)
            {
                Split(literal, start, end);
                return;
            }
        }
    }

    private static int StartOf(ReadOnlySpan<char> text, int at, int first)
    {
        var start = text[..at].LastIndexOfAnyExcept(LocalPart) + 1;
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !"(\"“‘«".Contains(text[start - 1]))
        {
            return at;
        }

        start = Math.Max(start, first);
        while (start < at && !char.IsAsciiLetterOrDigit(text[start]))
        {
            // These surround words; after any other mark it is part of something else.
            if (text[start] is not ('*' or '_' or '~' or '\''))
            {
                return at;
            }

            start++;
        }

        return start;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var (end, dots) = (start, 0);
        while (LabelAt(text[end..]) is var length and > 0)
        {
            end += length;
            if (end + 1 >= text.Length || text[end] != '.' || LabelAt(text[(end + 1)..]) == 0)
            {
                break;
            }

            end++;
            dots++;
        }

        return dots > 0 && (end >= text.Length || text[end] is not ('-' or '_')) ? end : -1;
    }

    private static int LabelAt(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (
            length < text.Length
            && length < LongestLabel
            && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-')
        )
        {
            length++;
        }

        return length == 0 || text[0] == '-' ? 0 : text[..length].TrimEnd('-').Length;
    }

    private static void Split(LiteralInline literal, int start, int end)
    {
        var content = literal.Content;
        var link = new LinkInline($"mailto:{content.AsSpan()[start..end]}", "")
        {
            IsAutoLink = true,
            Span = SpanOf(literal, start, end),
            UrlSpan = SpanOf(literal, start, end),
            Line = literal.Line,
        };
        link.AppendChild(Part(start, end));
        literal.InsertAfter(link);
        if (end < content.Length)
        {
            link.InsertAfter(Part(end, content.Length));
        }

        literal.Span = SpanOf(literal, 0, start);
        literal.Content = SliceOf(0, start);

        LiteralInline Part(int from, int to) =>
            new(SliceOf(from, to)) { Span = SpanOf(literal, from, to), Line = literal.Line };

        StringSlice SliceOf(int from, int to) => new(content.Text, content.Start + from, content.Start + to - 1);
    }

    private static SourceSpan SpanOf(LiteralInline literal, int start, int end) =>
        new(literal.Span.Start + start, literal.Span.Start + end - 1);
}
