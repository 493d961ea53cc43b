using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// Builds a tree from tags and texts. It keeps the open calls in a list instead of recursing, so that no input can
/// overflow the stack here, and limits the depth to protect code that walks the tree.
/// </summary>
internal sealed class TreeBuilder(SourceText source, IShortcodeCatalog catalog, NestingErrors errors)
{
    /// <summary>How deep calls that must be closed may be nested. Hugo's only limit is its time-out.</summary>
    public const int MostDepth = 100;

    private readonly List<ShortcodeNode> _roots = [];
    private readonly List<OpenCall> _open = [];
    private readonly UnclosedCalls _unclosed = new(errors);
    private int _mustBeClosed;
    private int _tooDeep;
    private bool _depthReported;

    private List<ShortcodeNode> Siblings => _open.Count == 0 ? _roots : _open[^1].Inner;

    public void AddText(SourceSpan span)
    {
        if (span.Length > 0)
        {
            Add(new ShortcodeText(span, source.Text.Substring(span.Start, span.Length)));
        }
    }

    public void Add(ShortcodeNode node) => Siblings.Add(node);

    public void Add(ShortcodeTag tag)
    {
        if (tag.Form == TagForm.Closing)
        {
            Close(tag);
            return;
        }

        var takesInner = catalog.TakesInner(tag.Name);
        string? meant = null;
        if (takesInner is null)
        {
            meant = errors.Nearest(tag.Name);
            errors.Unknown(tag, meant);
        }

        if (tag.Form == TagForm.SelfClosed)
        {
            AddSelfClosed(tag, takesInner);
        }
        else if (takesInner == false)
        {
            Add(CallOf(tag, tag.Span, inner: null));
        }
        else
        {
            Open(new OpenCall(tag, meant, takesInner == true && !tag.IsFaulty));
        }
    }

    public IReadOnlyList<ShortcodeNode> Finish()
    {
        GiveUpFrom(0, closing: null);
        _unclosed.ReportRest();
        return _roots;
    }

    private void AddSelfClosed(ShortcodeTag tag, bool? takesInner)
    {
        if (takesInner == false && !tag.IsFaulty)
        {
            errors.SelfClosedChildless(tag);
        }

        Add(CallOf(tag, tag.Span, takesInner == true ? [] : null));
    }

    private void Open(OpenCall call)
    {
        if (call.MustBeClosed && _mustBeClosed == MostDepth)
        {
            if (!_depthReported)
            {
                errors.TooDeep(call.Tag, MostDepth);
                _depthReported = true;
            }

            _tooDeep++;
            AddText(call.Tag.Span);
            return;
        }

        // Treating calls that need not be closed as open is a guess after an error; it is not worth keeping too many.
        if (!call.MustBeClosed && _open.Count - _mustBeClosed == MostDepth)
        {
            Add(CallOf(call.Tag, call.Tag.Span, inner: null));
            return;
        }

        _mustBeClosed += call.MustBeClosed ? 1 : 0;
        _open.Add(call);
    }

    private void Close(ShortcodeTag closing)
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
            AddText(closing.Span);
            return;
        }

        var index = closing.Name.Length == 0 ? Innermost() : _open.FindLastIndex(call => call.IsClosedBy(closing.Name));
        if (index < 0)
        {
            index = CloseUnmatched(closing);
        }

        if (index < 0)
        {
            AddText(closing.Span);
            return;
        }

        GiveUpFrom(index + 1, closing);
        var call = _open[index];
        RemoveOpenFrom(index);
        Add(CallOf(call.Tag, SourceSpan.FromBounds(call.Tag.Span.Start, closing.Span.End), call.Inner));
    }

    // The author meant to close the innermost call that must be closed, unless the tag is known to be superfluous.
    private int CloseUnmatched(ShortcodeTag closing)
    {
        if (_unclosed.Explains(closing))
        {
            return -1;
        }

        if (catalog.TakesInner(closing.Name) == false)
        {
            errors.ClosingOfChildless(closing);
            return -1;
        }

        var index = Innermost();
        if (index < 0 || closing.Name.Length == 0)
        {
            errors.Stray(closing);
            return -1;
        }

        errors.Mismatched(closing, _open[index].Tag);
        _unclosed.AddReported(_open[index].Tag);
        return index;
    }

    private int Innermost() => _open.FindLastIndex(call => call.MustBeClosed);

    private void GiveUpFrom(int index, ShortcodeTag? closing)
    {
        if (index >= _open.Count)
        {
            return;
        }

        var givenUp = _open[index..];
        RemoveOpenFrom(index);
        foreach (var call in givenUp)
        {
            if (call.MustBeClosed)
            {
                _unclosed.Add(call.Tag, closing);
            }

            Add(CallOf(call.Tag, call.Tag.Span, inner: null));
            Siblings.AddRange(call.Inner);
        }
    }

    private void RemoveOpenFrom(int index)
    {
        _mustBeClosed -= _open[index..].Count(call => call.MustBeClosed);
        _open.RemoveRange(index, _open.Count - index);
    }

    private static ShortcodeCall CallOf(ShortcodeTag tag, SourceSpan span, IReadOnlyList<ShortcodeNode>? inner) =>
        new(span, tag.Span, tag.NameSpan, tag.Name, tag.Delimiter, tag.Arguments, inner);
}
