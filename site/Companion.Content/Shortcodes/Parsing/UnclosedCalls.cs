namespace Companion.Content.Shortcodes.Parsing;

/// <summary>
/// Remembers the calls that were abandoned without their own closing tag, until the end shows which of two errors it
/// is: the tag is missing, or it comes too late, after that of an outer call. This way, one mistake produces one
/// message.
/// </summary>
internal sealed class UnclosedCalls(NestingErrors errors)
{
    private readonly List<UnclosedCall> _all = [];
    private readonly Dictionary<string, Stack<UnclosedCall>> _byName = new(StringComparer.Ordinal);

    /// <summary>A call that is still open where an outer one is closed, or, without one, where the body ends.</summary>
    public void Add(ShortcodeTag open, ShortcodeTag? closedByOuter = null) =>
        Add(new UnclosedCall(open) { ClosedByOuter = closedByOuter });

    /// <summary>A call that was closed by a closing tag with another name; that has been reported.</summary>
    public void AddReported(ShortcodeTag open) => Add(new UnclosedCall(open) { IsReported = true });

    /// <summary>Whether a closing tag without an open call is only the consequence of an earlier error.</summary>
    public bool Explains(ShortcodeTag closing)
    {
        if (!_byName.TryGetValue(closing.Name, out var calls) || !calls.TryPop(out var call))
        {
            return false;
        }

        if (!call.IsReported && call.ClosedByOuter is { } outer)
        {
            errors.Crossed(outer, call.Open);
            call.IsReported = true;
        }

        return true;
    }

    public void ReportRest()
    {
        foreach (var call in _all.Where(call => !call.IsReported))
        {
            errors.Unclosed(call.Open);
        }
    }

    private void Add(UnclosedCall call)
    {
        _all.Add(call);
        if (!_byName.TryGetValue(call.Open.Name, out var calls))
        {
            _byName[call.Open.Name] = calls = new Stack<UnclosedCall>();
        }

        calls.Push(call);
    }

    private sealed class UnclosedCall(ShortcodeTag open)
    {
        public ShortcodeTag Open => open;

        public ShortcodeTag? ClosedByOuter { get; init; }

        public bool IsReported { get; set; }
    }
}
