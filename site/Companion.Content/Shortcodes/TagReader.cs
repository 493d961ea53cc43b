using Companion.Content.Sources;

namespace Companion.Content.Shortcodes;

/// <summary>Reads one tag: its name, its parameters and what it does. Knows nothing of other tags.</summary>
internal sealed class TagReader(TextCursor cursor, TagErrors errors)
{
    /// <summary>
    /// The tag that starts at the cursor. Null when so much is wrong with it that it has to be taken for text;
    /// that is reported, and the cursor stands where it makes sense to go on.
    /// </summary>
    public ShortcodeTag? Read(ShortcodeDelimiter delimiter)
    {
        var start = cursor.Position;
        cursor.Position += delimiter.Opening().Length;
        cursor.SkipWhile(WordCharacters.IsSpace);
        return cursor.Current == '/' ? ReadClosing(start, delimiter) : ReadOpening(start, delimiter);
    }

    private ShortcodeTag? ReadOpening(int start, ShortcodeDelimiter delimiter)
    {
        var before = errors.Count;
        var boundary = new TagBoundary(cursor, delimiter);
        var name = ReadName(boundary);
        var slashInName = name is { } written && written.Text.EndsWith('/') && boundary.SeesClosing;
        var head = cursor.TrimmedSpanFrom(start);
        var reader = new ArgumentReader(cursor, boundary, errors);
        var end = name is null ? SkipRest(boundary) : reader.Read();
        if (end == TagEnd.Missing)
        {
            // What looked wrong on the way was most likely never meant to be part of a tag.
            errors.ForgetSince(before);
            errors.NeverEnds(head, delimiter);
        }

        if (name is not { } found)
        {
            return null;
        }

        if (slashInName)
        {
            found = new ArgumentValue(found.Text.TrimEnd('/'), found.Span);
            errors.SlashInName(found.Span, found.Text, delimiter);
        }

        return new ShortcodeTag(
            SourceSpan.FromBounds(start, cursor.Position),
            found.Span,
            found.Text,
            delimiter,
            slashInName || end == TagEnd.SelfClosed ? TagForm.SelfClosed : TagForm.Opening,
            reader.Arguments,
            end is TagEnd.Missing or TagEnd.Broken
        );
    }

    private TagEnd SkipRest(TagBoundary boundary)
    {
        boundary.SkipToClosing(int.MaxValue);
        return cursor.Take(boundary.Delimiter.Closing()) ? TagEnd.Closed : TagEnd.Missing;
    }

    private ArgumentValue? ReadName(TagBoundary boundary)
    {
        var start = cursor.Position;
        if (cursor.RuneHere() is { } rune && WordCharacters.StartsName(rune))
        {
            cursor.SkipRunes(WordCharacters.ContinuesName);
            var span = SourceSpan.FromBounds(start, cursor.Position);
            var name = cursor.Slice(start, cursor.Position);
            if (name.Contains('.'))
            {
                errors.FullStopInName(span, name);
                return null;
            }

            return new ArgumentValue(name, span);
        }

        if (cursor.AtEnd || cursor.SeesOpening || boundary.SeesClosing || boundary.WrongEndLength > 0)
        {
            var tag = SourceSpan.FromBounds(start - boundary.Delimiter.Opening().Length, start);
            errors.NoName(tag, boundary.Delimiter);
            return null;
        }

        cursor.Position++;
        while (!cursor.AtEnd && !boundary.SeesEndOfRun && boundary.WrongEndLength == 0)
        {
            cursor.Position++;
        }

        errors.BadName(SourceSpan.FromBounds(start, cursor.Position), cursor.Slice(start, cursor.Position));
        return null;
    }

    // Hugo lets line ends stand before the name of a closing tag, but not behind it.
    private ShortcodeTag? ReadClosing(int start, ShortcodeDelimiter delimiter)
    {
        var boundary = new TagBoundary(cursor, delimiter);
        cursor.Position++;
        cursor.SkipWhile(WordCharacters.IsSpace);
        var nameStart = cursor.Position;
        if (cursor.RuneHere() is { } rune && WordCharacters.StartsName(rune))
        {
            cursor.SkipRunes(WordCharacters.ContinuesName);
        }

        var nameSpan = SourceSpan.FromBounds(nameStart, cursor.Position);
        var name = cursor.Slice(nameStart, cursor.Position);
        var head = cursor.TrimmedSpanFrom(start);
        cursor.SkipWhile(character => character is ' ' or '\t');
        var isBroken = !cursor.Take(delimiter.Closing()) && !ReadBadEnd(head, name, boundary);
        return new ShortcodeTag(
            SourceSpan.FromBounds(start, cursor.Position),
            nameSpan,
            name,
            delimiter,
            TagForm.Closing,
            [],
            isBroken
        );
    }

    private bool ReadBadEnd(SourceSpan head, string name, TagBoundary boundary)
    {
        var start = cursor.Position;
        cursor.SkipWhile(WordCharacters.IsSpace);
        if (cursor.Take(boundary.Delimiter.Closing()))
        {
            errors.LineEndInClosing(head, name, boundary.Delimiter);
            return true;
        }

        if (boundary.WrongEndLength is > 0 and var length)
        {
            errors.WrongEnd(new SourceSpan(cursor.Position, length), boundary.Delimiter);
            cursor.Position += length;
            return true;
        }

        start = cursor.Position;
        boundary.SkipToClosing(int.MaxValue);
        if (!boundary.SeesClosing)
        {
            errors.NeverEnds(head, boundary.Delimiter);
            return false;
        }

        errors.ClosingWithParameters(cursor.TrimmedSpanFrom(start), name, boundary.Delimiter);
        cursor.Take(boundary.Delimiter.Closing());
        return true;
    }
}
