namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Determines where a tag, and the words in it, can end.</summary>
internal sealed class TagBoundary(TextCursor cursor, ShortcodeDelimiter delimiter)
{
    public ShortcodeDelimiter Delimiter => delimiter;

    public bool IsAtClosing => cursor.IsAt(delimiter.Closing());

    /// <summary>Whether an unquoted text ends here, whatever characters it contains.</summary>
    public bool SeesEndOfRun => char.IsWhiteSpace(cursor.Current) || IsAtClosing || cursor.SeesOpening;

    /// <summary>Whether a word that needs no quotes can end here.</summary>
    public bool SeesEndOfWord =>
        cursor.AtEnd
        || cursor.Current is '=' or '"' or '`'
        || (cursor.Current == '\\' && cursor.Peek(1) == '"')
        || SeesEndOfRun
        || SelfClosingLength > 0
        || WrongEndLength > 0;

    /// <summary>
    /// The length of a slash with the closing delimiter, including white space between them, at the cursor; 0 when
    /// there is none.
    /// </summary>
    public int SelfClosingLength
    {
        get
        {
            if (cursor.Current != '/')
            {
                return 0;
            }

            var start = cursor.Position;
            cursor.Position++;
            cursor.SkipWhile(WordCharacters.IsSpace);
            var length = cursor.TryConsume(delimiter.Closing()) ? cursor.Position - start : 0;
            cursor.Position = start;
            return length;
        }
    }

    /// <summary>
    /// The length of text at the cursor that was probably meant to end the tag, but does not: <c>}}</c>, the other
    /// kind's delimiter, or one with an extra space or a missing brace. 0 when there is none.
    /// </summary>
    public int WrongEndLength
    {
        get
        {
            if (IsAtClosing)
            {
                return 0;
            }

            if (cursor.Current == '}')
            {
                return cursor.Peek(1) == '}' ? 2 : 0;
            }

            if (cursor.Current is not ('>' or '%'))
            {
                return 0;
            }

            var length = 1;
            while (cursor.Peek(length) == ' ')
            {
                length++;
            }

            return cursor.Peek(length) != '}' ? 0
                : cursor.Peek(length + 1) == '}' ? length + 2
                : length + 1;
        }
    }

    /// <summary>Moves over at least one character, then to where a text that should be quoted probably ends.</summary>
    public void SkipRun()
    {
        do
        {
            cursor.Position++;
        } while (!cursor.AtEnd && !SeesEndOfRun && WrongEndLength == 0);
    }

    /// <summary>
    /// Moves to the tag's closing delimiter, or else to the next tag, or else to <paramref name="limit"/>.
    /// </summary>
    public void SkipToClosing(int limit)
    {
        while (cursor.Position < limit && !cursor.AtEnd && !IsAtClosing && !cursor.SeesOpening)
        {
            cursor.Position++;
        }
    }
}
