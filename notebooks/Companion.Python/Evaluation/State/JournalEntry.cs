namespace Companion.Python.Evaluation.State;

/// <summary>What a location contained before it was written.</summary>
internal readonly record struct JournalEntry(object Target, string? Name, object? Before);
