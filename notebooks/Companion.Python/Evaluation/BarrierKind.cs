namespace Companion.Python.Evaluation;

/// <summary>What a <see cref="Barrier"/> stands for.</summary>
internal enum BarrierKind
{
    Loop,
    Function,
    Try,
    Finally,
}
