using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// Reads one value in quotes. Escapes are processed as in Hugo 0.111. Null means that the value is not closed; that is
/// reported, and the value includes the rest of the tag.
/// </summary>
internal sealed class QuotedValueReader(TextCursor cursor, TagBoundary boundary, TagErrors errors)
{
    // A closed string that contains the tag's end is most likely where an odd number of quotes started to go wrong.
    private SourceSpan? _suspect;

    /// <summary>Whether a value in any kind of quotes starts at the cursor.</summary>
    public bool IsAtQuote =>
        cursor.Current is '"' or '`' || IsAtEscapedQuote || ForeignQuotes.ClosingFor(cursor.Current) is not null;

    private bool IsAtEscapedQuote => cursor.Current == '\\' && cursor.Peek(1) == '"';

    /// <summary>The value that starts at the cursor.</summary>
    public ArgumentValue? Read() =>
        cursor.Current == '"' ? ReadDoubleQuoted(openingLength: 1)
        : IsAtEscapedQuote ? ReadDoubleQuoted(openingLength: 2)
        : cursor.Current == '`' ? ReadRaw()
        : ReadForeignQuoted();

    // "…" ends at the next quote without a backslash before it. \"…\" is Hugo's older form for content that is itself
    // quoted; it ends at the next quote, with or without a backslash. Neither can span lines.
    private ArgumentValue? ReadDoubleQuoted(int openingLength)
    {
        var start = cursor.Position;
        var inside = start + openingLength;
        var isEscaped = openingLength > 1;
        var hasEscapes = false;
        for (cursor.Position = inside; !cursor.AtEnd && cursor.Current != '\n'; cursor.Position++)
        {
            if (cursor.Current != '"')
            {
                continue;
            }

            var followsBackslash = cursor.Position > inside && cursor.Peek(-1) == '\\';
            if (followsBackslash && !isEscaped)
            {
                hasEscapes = true;
                continue;
            }

            var text = cursor.Slice(inside, cursor.Position - (followsBackslash ? 1 : 0));
            cursor.Position++;

            // Hugo drops every backslash of a string that contains an escaped quote, and no backslash of any other
            // string.
            return Quoted(start, hasEscapes ? text.Replace("\\", "", StringComparison.Ordinal) : text);
        }

        return Unterminated(start, inside, '"');
    }

    // A raw string has no escapes, and it may span lines.
    private ArgumentValue? ReadRaw()
    {
        var start = cursor.Position;
        if (cursor.Find("`", start + 1) is not { } found)
        {
            return Unterminated(start, start + 1, '`');
        }

        cursor.Position = found + 1;
        return Quoted(start, cursor.Slice(start + 1, found));
    }

    private ArgumentValue Quoted(int start, string text)
    {
        var span = SourceSpan.FromBounds(start, cursor.Position);
        if (text.Contains(boundary.Delimiter.Closing(), StringComparison.Ordinal))
        {
            _suspect ??= span;
        }

        return new ArgumentValue(text, span);
    }

    private ArgumentValue? Unterminated(int start, int inside, char quote)
    {
        var lineEnd = cursor.LineEnd(inside);
        cursor.Position = inside;
        boundary.SkipToClosing(lineEnd);
        errors.NeverClosedQuote(_suspect ?? cursor.TrimmedSpanFrom(start), quote);
        return null;
    }

    private ArgumentValue ReadForeignQuoted()
    {
        var start = cursor.Position;
        var closing = ForeignQuotes.ClosingFor(cursor.Current) ?? cursor.Current;
        cursor.Position++;
        while (!cursor.AtEnd && cursor.Current != '\n' && !boundary.IsAtClosing && !cursor.SeesOpening)
        {
            if (cursor.Current == closing)
            {
                cursor.Position++;
                if (boundary.SeesEndOfWord)
                {
                    break;
                }
            }
            else
            {
                cursor.Position++;
            }
        }

        var span = cursor.TrimmedSpanFrom(start);
        var text = cursor.Slice(span.Start + 1, span.End).TrimEnd(closing);
        errors.ForeignQuotes(span, text);
        return new ArgumentValue(text, span);
    }
}
