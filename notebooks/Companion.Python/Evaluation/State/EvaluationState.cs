using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.State;

/// <summary>Everything that changes while a module is evaluated, except the values themselves.</summary>
internal sealed class EvaluationState(Meter meter, string module)
{
    private SyntaxNode? _changeOf;
    private Change? _change;
    private long _sequence;

    /// <summary>Counts the work and enforces the limits.</summary>
    public Meter Meter { get; } = meter;

    /// <summary>What has been written since a mark.</summary>
    public Journal Journal { get; } = new();

    /// <summary>The containers that an undetermined value may be.</summary>
    public Escapes Escapes { get; } = new();

    /// <summary>The current statements and calls that paths may leave for, innermost last.</summary>
    public List<PathBarrier> Barriers { get; } = [];

    /// <summary>The exceptions whose handlers are running.</summary>
    public Stack<PythonRaise> Handled { get; } = new();

    /// <summary><c>sys.modules</c>; a namespace, so that the other paths do not see an import on one path.</summary>
    public Namespace Modules { get; } = new();

    public DiagnosticLog Diagnostics { get; } = new();

    /// <summary>The current file.</summary>
    public SourceText File { get; set; } = new(module, "");

    /// <summary>The current statement.</summary>
    public SyntaxNode? Statement { get; set; }

    /// <summary>Whether an undetermined value may have caused an uncaught exception.</summary>
    public bool MayFail { get; set; }

    /// <summary>The last exception that was raised on one path but not on another.</summary>
    public PythonRaise? LastDropped { get; set; }

    /// <summary>The change that the current statement makes.</summary>
    public Change Now
    {
        get
        {
            if (!ReferenceEquals(_changeOf, Statement) || _change is null)
            {
                _change = new Change(++_sequence, File, Statement?.Span ?? default);
                _changeOf = Statement;
            }

            return _change;
        }
    }

    /// <summary>Call this when a statement begins or ends: its next run is another change.</summary>
    public void EndChange() => _change = null;

    /// <summary>A module that has been loaded; null for any other name.</summary>
    public PythonModule? FindModule(string name) => Modules.Get(name) as PythonModule;

    /// <summary>The location of a node in the current file.</summary>
    public SourceLocation LocationOf(SyntaxNode node) => new(File, node.Span);

    /// <summary>An undetermined value that the node creates.</summary>
    public Undetermined Unknown(string reason, SyntaxNode node) => new(reason, LocationOf(node));

    /// <summary>An undetermined value that the current statement creates.</summary>
    public Undetermined Unknown(string reason) => new(reason, new SourceLocation(File, Statement?.Span ?? default));

    /// <summary>The undetermined value that an operation encountered, or one that the node creates.</summary>
    public Undetermined Unknown(UnknowableException exception, SyntaxNode node) =>
        exception.Cause ?? Unknown(exception.Message, node);
}
