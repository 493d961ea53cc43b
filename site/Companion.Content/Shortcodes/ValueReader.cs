using Companion.Content.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>
/// Reads one value of a tag. The rules are those of Hugo 0.111: which characters need quotes, and which escapes
/// are undone. A null answer means that the value never ends, was reported, and takes the rest of the tag with it.
/// </summary>
internal sealed class ValueReader(TextCursor cursor, TagBoundary boundary, TagErrors errors)
{
    // A closed string that holds the tag's end is where an odd number of quotes most likely began to go wrong.
    private SourceSpan? suspect;

    /// <summary>A positional parameter, or the name of a named one.</summary>
    public ArgumentValue? ReadFirst() =>
        cursor.RuneHere() is { } rune && WordCharacters.StartsWord(rune) ? ReadWord() : ReadQuotedOr(ReadUnquotable);

    /// <summary>What stands behind <c>=</c>. Hugo lets it run unquoted to the next white space.</summary>
    public ArgumentValue? ReadNamed() => ReadQuotedOr(ReadRun);

    private ArgumentValue? ReadQuotedOr(Func<ArgumentValue> readOther) =>
        cursor.Current switch
        {
            '"' => ReadQuoted(openingLength: 1),
            '\\' when cursor.Peek(1) == '"' => ReadQuoted(openingLength: 2),
            '\\' => ReadBackslash(),
            '`' => ReadRaw(),
            _ when ForeignQuotes.ClosingFor(cursor.Current) is { } closing => ReadForeignQuoted(closing),
            _ => readOther(),
        };

    private ArgumentValue ReadWord()
    {
        var start = cursor.Position;
        cursor.SkipRunes(WordCharacters.ContinuesWord);
        return boundary.SeesEndOfWord ? ValueSince(start) : ReadUnquotable(start);
    }

    private ArgumentValue ReadUnquotable() => ReadUnquotable(cursor.Position);

    private ArgumentValue ReadUnquotable(int start)
    {
        boundary.SkipRun();
        var value = ValueSince(start);
        if (value.Text == "/")
        {
            errors.SlashNotLast(value.Span, boundary.Delimiter);
        }
        else
        {
            errors.NeedsQuotes(value.Span, value.Text);
        }

        return value;
    }

    private ArgumentValue ReadRun()
    {
        var start = cursor.Position;
        while (!cursor.AtEnd && !boundary.SeesEndOfRun)
        {
            cursor.Position++;
        }

        var value = ValueSince(start);
        if (boundary.SeesClosing)
        {
            errors.ValueRunsIntoEnd(value.Span, value.Text, boundary.Delimiter);
        }

        return value;
    }

    private ArgumentValue ReadBackslash()
    {
        var start = cursor.Position;
        boundary.SkipRun();
        var value = ValueSince(start);
        errors.StrayBackslash(value.Span);
        return value;
    }

    // "…" ends at the next quote that no backslash stands before. \"…\" is Hugo's older form for content that is
    // itself quoted; it ends at the next quote, with or without a backslash. Neither can span lines.
    private ArgumentValue? ReadQuoted(int openingLength)
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

            // Hugo drops every backslash of a string with an escaped quote in it, and none of any other.
            return Quoted(start, hasEscapes ? text.Replace("\\", "", StringComparison.Ordinal) : text);
        }

        return Unterminated(start, inside, '"');
    }

    // Nothing is an escape in a raw string, and it may span lines.
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
            suspect ??= span;
        }

        return new ArgumentValue(text, span);
    }

    private ArgumentValue? Unterminated(int start, int inside, char quote)
    {
        var lineEnd = cursor.LineEnd(inside);
        cursor.Position = inside;
        boundary.SkipToClosing(lineEnd);
        errors.NeverClosedQuote(suspect ?? cursor.TrimmedSpanFrom(start), quote);
        return null;
    }

    private ArgumentValue ReadForeignQuoted(char closing)
    {
        var start = cursor.Position;
        cursor.Position++;
        while (!cursor.AtEnd && cursor.Current != '\n' && !boundary.SeesClosing && !cursor.SeesOpening)
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

    private ArgumentValue ValueSince(int start) =>
        new(cursor.Slice(start, cursor.Position), SourceSpan.FromBounds(start, cursor.Position));
}
