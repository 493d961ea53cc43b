namespace Companion.Python.Evaluation.State;

/// <summary>What a <see cref="PathBarrier"/> stands for.</summary>
internal enum BarrierKind
{
    Loop,
    Function,
    Try,
    Finally,
}
