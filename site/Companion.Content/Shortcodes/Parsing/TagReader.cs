using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>Reads one tag: its name, its parameters and its form. It does not depend on other tags.</summary>
internal sealed class TagReader
{
    private readonly TextCursor _cursor;
    private readonly TagErrors _errors;
    private readonly IShortcodeCatalog _catalog;
    private readonly SpaceReader _spaces;
    private readonly NameReader _names;
    private readonly ClosingTagReader _closings;

    public TagReader(TextCursor cursor, TagErrors errors, IShortcodeCatalog catalog)
    {
        _catalog = catalog;
        _cursor = cursor;
        _errors = errors;
        _spaces = new SpaceReader(cursor, errors);
        _names = new NameReader(cursor, errors);
        _closings = new ClosingTagReader(cursor, _spaces, errors);
    }

    /// <summary>
    /// The tag that starts at the cursor. Null when it has so many errors that it is treated as text; that is reported,
    /// and the cursor moves to where reading can continue.
    /// </summary>
    public ShortcodeTag? Read(ShortcodeDelimiter delimiter)
    {
        var start = _cursor.Position;
        _cursor.Position += delimiter.Opening().Length;
        _spaces.Skip();
        return _cursor.Current == '/' ? _closings.Read(start, delimiter) : ReadOpening(start, delimiter);
    }

    private ShortcodeTag? ReadOpening(int start, ShortcodeDelimiter delimiter)
    {
        var before = _errors.Count;
        var boundary = new TagBoundary(_cursor, delimiter);
        var name = _names.Read(start, boundary);
        var head = _cursor.TrimmedSpanFrom(start);
        var arguments = new ArgumentReader(
            _cursor,
            _spaces,
            boundary,
            _errors,
            mayMix: name is { } known && _catalog.MixesParameters(known.Text)
        );
        var end = name is null ? SkipRest(boundary) : arguments.Read();
        if (end == TagEnd.Missing)
        {
            // Errors found so far are most likely in text that was never meant to be part of a tag.
            _errors.ForgetSince(before);
            _errors.NeverEnds(head, delimiter);
        }

        return name is not { } found
            ? null
            : new ShortcodeTag(
                SourceSpan.FromBounds(start, _cursor.Position),
                found.Span,
                found.Text,
                delimiter,
                end == TagEnd.SelfClosed ? TagForm.SelfClosed : TagForm.Opening,
                arguments.All,
                IsFaulty: _errors.Count > before
            );
    }

    private TagEnd SkipRest(TagBoundary boundary)
    {
        boundary.SkipToClosing(int.MaxValue);
        return _cursor.TryConsume(boundary.Delimiter.Closing()) ? TagEnd.Closed : TagEnd.Missing;
    }
}
