using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Reads one tag: its name, its parameters and its form. It does not depend on other tags.</summary>
internal sealed class TagReader
{
    private readonly TextCursor cursor;
    private readonly TagErrors errors;
    private readonly IShortcodeCatalog catalog;
    private readonly SpaceReader spaces;
    private readonly NameReader names;
    private readonly ClosingTagReader closings;

    public TagReader(TextCursor cursor, TagErrors errors, IShortcodeCatalog catalog)
    {
        this.catalog = catalog;
        this.cursor = cursor;
        this.errors = errors;
        spaces = new SpaceReader(cursor, errors);
        names = new NameReader(cursor, errors);
        closings = new ClosingTagReader(cursor, spaces, errors);
    }

    /// <summary>
    /// The tag that starts at the cursor. Null when it has so many errors that it is treated as text; that is reported,
    /// and the cursor moves to where reading can continue.
    /// </summary>
    public ShortcodeTag? Read(ShortcodeDelimiter delimiter)
    {
        var start = cursor.Position;
        cursor.Position += delimiter.Opening().Length;
        spaces.Skip();
        return cursor.Current == '/' ? closings.Read(start, delimiter) : ReadOpening(start, delimiter);
    }

    private ShortcodeTag? ReadOpening(int start, ShortcodeDelimiter delimiter)
    {
        var before = errors.Count;
        var boundary = new TagBoundary(cursor, delimiter);
        var name = names.Read(start, boundary);
        var head = cursor.TrimmedSpanFrom(start);
        var arguments = new ArgumentReader(
            cursor,
            spaces,
            boundary,
            errors,
            mayMix: name is { } known && catalog.MixesParameters(known.Text)
        );
        var end = name is null ? SkipRest(boundary) : arguments.Read();
        if (end == TagEnd.Missing)
        {
            // Errors found so far are most likely in text that was never meant to be part of a tag.
            errors.ForgetSince(before);
            errors.NeverEnds(head, delimiter);
        }

        return name is not { } found
            ? null
            : new ShortcodeTag(
                SourceSpan.FromBounds(start, cursor.Position),
                found.Span,
                found.Text,
                delimiter,
                end == TagEnd.SelfClosed ? TagForm.SelfClosed : TagForm.Opening,
                arguments.All,
                IsFaulty: errors.Count > before
            );
    }

    private TagEnd SkipRest(TagBoundary boundary)
    {
        boundary.SkipToClosing(int.MaxValue);
        return cursor.TryConsume(boundary.Delimiter.Closing()) ? TagEnd.Closed : TagEnd.Missing;
    }
}
