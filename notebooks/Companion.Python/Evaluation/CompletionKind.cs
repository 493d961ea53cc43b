namespace Companion.Python.Evaluation;

/// <summary>The ways a statement can end.</summary>
internal enum CompletionKind
{
    Normal,
    Break,
    Continue,
    Return,
    Raise,
}
