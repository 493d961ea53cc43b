using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Reads the text after the opening delimiter of <c>{{&lt; /name &gt;}}</c>.</summary>
internal sealed class ClosingTagReader(TextCursor cursor, SpaceReader spaces, TagErrors errors)
{
    /// <summary>The tag whose slash is at the cursor.</summary>
    /// <param name="start">Where the tag starts.</param>
    /// <param name="delimiter">Its delimiters.</param>
    public ShortcodeTag Read(int start, ShortcodeDelimiter delimiter)
    {
        var before = errors.Count;
        var boundary = new TagBoundary(cursor, delimiter);
        cursor.Position++;
        spaces.Skip();
        var nameStart = cursor.Position;
        if (cursor.RuneHere() is { } rune && WordCharacters.StartsName(rune))
        {
            cursor.SkipRunes(WordCharacters.ContinuesName);
        }

        var nameSpan = SourceSpan.FromBounds(nameStart, cursor.Position);
        var name = cursor.Slice(nameStart, cursor.Position);
        ReadEnd(start, name, boundary);
        return new ShortcodeTag(
            SourceSpan.FromBounds(start, cursor.Position),
            nameSpan,
            name,
            delimiter,
            TagForm.Closing,
            [],
            IsFaulty: errors.Count > before
        );
    }

    // Hugo allows line ends before the name of a closing tag, but not after it.
    private void ReadEnd(int start, string name, TagBoundary boundary)
    {
        var head = cursor.TrimmedSpanFrom(start);
        cursor.SkipWhile(character => character is ' ' or '\t');
        if (cursor.TryConsume(boundary.Delimiter.Closing()))
        {
            return;
        }

        cursor.SkipWhile(WordCharacters.IsSpace);
        if (cursor.TryConsume(boundary.Delimiter.Closing()))
        {
            errors.LineEndInClosing(head, name, boundary.Delimiter);
            return;
        }

        var rest = cursor.Position;
        if (boundary.WrongEndLength is > 0 and var length)
        {
            cursor.Position += length;
            errors.WrongEnd(new SourceSpan(rest, length), boundary.Delimiter);
            return;
        }

        boundary.SkipToClosing(int.MaxValue);
        var span = cursor.TrimmedSpanFrom(rest);
        if (!cursor.TryConsume(boundary.Delimiter.Closing()))
        {
            errors.NeverEnds(head, boundary.Delimiter);
        }
        else if (name.Length == 0)
        {
            errors.BadName(span, cursor.Slice(span.Start, span.End));
        }
        else
        {
            errors.ClosingWithParameters(span, name, boundary.Delimiter);
        }
    }
}
