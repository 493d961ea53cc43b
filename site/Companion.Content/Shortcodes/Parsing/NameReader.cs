using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Reads the name in an opening tag.</summary>
internal sealed class NameReader(TextCursor cursor, TagErrors errors)
{
    /// <summary>The name at the cursor; null when there is no valid name, which is reported.</summary>
    public ArgumentValue? Read(int tagStart, TagBoundary boundary)
    {
        var start = cursor.Position;
        if (cursor.RuneHere() is not { } rune || !WordCharacters.StartsName(rune))
        {
            ReportMissing(tagStart, boundary);
            return null;
        }

        cursor.SkipRunes(WordCharacters.ContinuesName);
        var span = SourceSpan.FromBounds(start, cursor.Position);
        var name = cursor.Slice(start, cursor.Position);
        if (name.EndsWith('/') && boundary.IsAtClosing)
        {
            // Hugo looks for a template of this name; the author surely meant {{< name />}}.
            cursor.Position--;
            name = name.TrimEnd('/');
            errors.SlashInName(span, name, boundary.Delimiter);
        }

        return new ArgumentValue(name, span);
    }

    private void ReportMissing(int tagStart, TagBoundary boundary)
    {
        if (cursor.AtEnd || cursor.SeesOpening || boundary.IsAtClosing || boundary.WrongEndLength > 0)
        {
            var length = boundary.IsAtClosing ? boundary.Delimiter.Closing().Length : boundary.WrongEndLength;
            errors.NoName(SourceSpan.FromBounds(tagStart, cursor.Position + length), boundary.Delimiter);
            return;
        }

        var start = cursor.Position;
        boundary.SkipRun();
        errors.BadName(SourceSpan.FromBounds(start, cursor.Position), cursor.Slice(start, cursor.Position));
    }
}
