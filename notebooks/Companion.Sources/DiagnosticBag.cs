using System.Collections.Concurrent;

namespace Companion.Sources;

/// <summary>Collects the diagnostics of a run, from several threads, so that one run reports everything.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();

    /// <summary>Whether an error was added.</summary>
    public bool HasErrors => _diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>Adds a diagnostic.</summary>
    public void Add(Diagnostic diagnostic) => _diagnostics.Enqueue(diagnostic);

    /// <summary>Adds an error at a location in a text.</summary>
    public void Error(SourceLocation location, string message, string? advice = null) =>
        Add(Diagnostic.Error(location, message, advice));

    /// <summary>
    /// The distinct diagnostics, sorted by file and then location, so that the order does not depend on threads.
    /// </summary>
    public IReadOnlyList<Diagnostic> ToSortedList() =>
        [
            .. _diagnostics
                .Distinct()
                .OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal)
                .ThenBy(diagnostic => diagnostic.Location?.Span.Start ?? -1)
                .ThenBy(diagnostic => diagnostic.Message, StringComparer.Ordinal),
        ];
}
