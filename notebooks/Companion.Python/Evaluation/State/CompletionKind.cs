namespace Companion.Python.Evaluation.State;

/// <summary>The ways a statement can end.</summary>
internal enum CompletionKind
{
    Normal,
    Break,
    Continue,
    Return,
    Raise,
}
