namespace Companion.Python.Evaluation.State;

/// <summary>No path continues from here: each has left for an outer barrier.</summary>
internal sealed class DeadEndException : Exception;
