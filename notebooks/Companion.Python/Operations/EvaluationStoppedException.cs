namespace Companion.Python.Operations;

/// <summary>Ends the evaluation because a limit was reached.</summary>
internal sealed class EvaluationStoppedException(string reason) : Exception(reason);
