namespace Companion.Python.Evaluation.State;

/// <summary>No way leads on from here: each has left to a barrier further out.</summary>
internal sealed class DeadEndException : Exception;
