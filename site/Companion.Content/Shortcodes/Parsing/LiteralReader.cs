using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Reads the form that displays a call instead of executing it: <c>{{&lt;/* name */&gt;}}</c>.</summary>
internal sealed class LiteralReader(TextCursor cursor, TagErrors errors)
{
    private const string Start = "/*";
    private const string End = "*/";

    public bool IsAt(ShortcodeDelimiter delimiter) => cursor.IsAt(delimiter.Opening() + Start);

    /// <summary>The literal form that starts at the cursor; null when it is not closed, which is reported.</summary>
    public ShortcodeText? Read(ShortcodeDelimiter delimiter)
    {
        var start = cursor.Position;
        var opening = delimiter.Opening();
        // The asterisk of the start cannot also be that of the end: in Hugo, {{</*/>}} never ends, whatever follows.
        var asterisk = start + opening.Length + 1;
        var end = End + delimiter.Closing();
        if (cursor.Find(end, asterisk) is not { } found || found == asterisk)
        {
            cursor.Position = asterisk + 1;
            errors.LiteralNeverEnds(SourceSpan.FromBounds(start, cursor.Position), delimiter);
            return null;
        }

        var inside = cursor.Slice(asterisk + 1, found);
        cursor.Position = found + end.Length;
        return new ShortcodeText(
            SourceSpan.FromBounds(start, cursor.Position),
            $"{opening}{inside}{delimiter.Closing()}"
        );
    }
}
