namespace Companion.Python.Evaluation.State;

/// <summary>A current statement or call that a path may leave for.</summary>
internal sealed class PathBarrier(BarrierKind kind, int mark)
{
    public BarrierKind Kind { get; } = kind;

    /// <summary>The journal's mark at its beginning.</summary>
    public int Mark { get; } = mark;

    public List<PendingExit> Exits { get; } = [];

    /// <summary>
    /// The journal's version when the last unknown exception was recorded; without a write since then, another adds
    /// nothing new.
    /// </summary>
    public long LastDoubt { get; set; } = -1;

    public bool Takes(CompletionKind completion) =>
        Kind switch
        {
            BarrierKind.Loop => completion is CompletionKind.Break or CompletionKind.Continue,
            BarrierKind.Function => completion == CompletionKind.Return,
            BarrierKind.Try => completion == CompletionKind.Raise,
            _ => true,
        };
}
