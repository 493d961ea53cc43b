namespace Companion.CommandLine.Procfiles;

/// <summary>The result of a case of a batch: a line of JSON.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Results">By dialect.</param>
internal sealed record ProcfileCaseResult(string Name, IReadOnlyDictionary<string, DialectReadingJson> Results);
