using Companion.Sources;

namespace Companion.Python.Evaluation.State;

/// <summary>What could not be understood, and other useful notes.</summary>
internal sealed class DiagnosticLog
{
    private const int MaximumCount = 200;

    private readonly List<Diagnostic> _entries = [];
    private readonly HashSet<SourceSpan> _unsupported = [];

    public IReadOnlyList<Diagnostic> Entries => _entries;

    /// <summary>Adds the parser's diagnostics.</summary>
    public void Add(IEnumerable<Diagnostic> diagnostics) => _entries.AddRange(diagnostics.Take(MaximumCount));

    /// <summary>Adds a note.</summary>
    public void Note(string id, string message, SourceLocation location)
    {
        if (_entries.Count < MaximumCount)
        {
            _entries.Add(Diagnostic.Of(Severity.Note, id, message, null, location));
        }
    }

    /// <summary>Warns about syntax that is not evaluated, once for each location.</summary>
    public void WarnOfSyntax(string reason, SourceLocation location)
    {
        if (_entries.Count < MaximumCount && _unsupported.Add(location.Span))
        {
            _entries.Add(
                Diagnostic.Of(
                    Severity.Warning,
                    "unsupported-syntax",
                    reason,
                    "what it touches is undetermined",
                    location
                )
            );
        }
    }
}
