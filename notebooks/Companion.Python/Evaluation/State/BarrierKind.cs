namespace Companion.Python.Evaluation.State;

/// <summary>The kind of statement or call that a <see cref="PathBarrier"/> marks.</summary>
internal enum BarrierKind
{
    Loop,
    Function,
    Try,
    Finally,
}
