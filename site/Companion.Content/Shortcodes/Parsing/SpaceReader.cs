using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// Skips the white space between the parts of a tag, and reports white space that Hugo does not accept.
/// </summary>
internal sealed class SpaceReader(TextCursor cursor, TagErrors errors)
{
    public void Skip()
    {
        cursor.SkipWhile(WordCharacters.IsSpace);
        while (!cursor.AtEnd && char.IsWhiteSpace(cursor.Current))
        {
            errors.ForeignSpace(new SourceSpan(cursor.Position, 1), cursor.Current);
            cursor.SkipWhile(char.IsWhiteSpace);
        }
    }
}
