namespace Companion.Procfiles;

/// <summary>The answer to a case of a batch.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Results">By dialect.</param>
internal sealed record ProcfileCaseAnswer(string Name, IReadOnlyDictionary<string, ReadingAnswer> Results);
