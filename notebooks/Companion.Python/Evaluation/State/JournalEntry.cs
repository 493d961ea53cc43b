namespace Companion.Python.Evaluation.State;

/// <summary>What something held before it was written.</summary>
internal readonly record struct JournalEntry(object Target, string? Name, object? Before);
