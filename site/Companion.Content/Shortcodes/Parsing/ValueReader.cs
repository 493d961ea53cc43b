using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// Reads one value of a tag. The characters that need quotes are those of Hugo 0.111. Null means that the value is not
/// closed; that is reported, and the value includes the rest of the tag.
/// </summary>
internal sealed class ValueReader(TextCursor cursor, TagBoundary boundary, TagErrors errors)
{
    private readonly QuotedValueReader _quoted = new(cursor, boundary, errors);

    /// <summary>A positional parameter, or the name of a named one.</summary>
    public ArgumentValue? ReadFirst() =>
        cursor.RuneHere() is { } rune && WordCharacters.StartsWord(rune) ? ReadWord()
        : _quoted.IsAtQuote ? _quoted.Read()
        : cursor.Current == '\\' ? ReadBackslash()
        : ReadUnquotable(cursor.Position);

    /// <summary>The value after <c>=</c>. Hugo reads it unquoted up to the next white space.</summary>
    public ArgumentValue? ReadNamed() =>
        _quoted.IsAtQuote ? _quoted.Read()
        : cursor.Current == '\\' ? ReadBackslash()
        : ReadRun();

    private ArgumentValue ReadWord()
    {
        var start = cursor.Position;
        cursor.SkipRunes(WordCharacters.ContinuesWord);
        return boundary.SeesEndOfWord ? ValueSince(start) : ReadUnquotable(start);
    }

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
        if (boundary.IsAtClosing)
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

    private ArgumentValue ValueSince(int start) =>
        new(cursor.Slice(start, cursor.Position), SourceSpan.FromBounds(start, cursor.Position));
}
