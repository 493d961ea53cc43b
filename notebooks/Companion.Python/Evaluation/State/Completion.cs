using Companion.Python.Values;

namespace Companion.Python.Evaluation.State;

/// <summary>How a statement ended.</summary>
internal readonly record struct Completion(CompletionKind Kind, PythonValue? Value)
{
    public static readonly Completion Normal = new(CompletionKind.Normal, null);
}
