namespace Companion.Python.Operations;

/// <summary>Ends the evaluation: a limit was reached.</summary>
internal sealed class EvaluationStoppedException(string reason) : Exception(reason);
