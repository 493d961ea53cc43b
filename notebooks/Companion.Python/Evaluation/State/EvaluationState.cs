using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.State;

/// <summary>All that changes while a module is evaluated, but for the values themselves.</summary>
internal sealed class EvaluationState(Meter meter, string module)
{
    private SyntaxNode? _changeOf;
    private Change? _change;
    private long _sequence;

    /// <summary>Counts the work, and holds the limits.</summary>
    public Meter Meter { get; } = meter;

    /// <summary>What has been written since a mark.</summary>
    public Journal Journal { get; } = new();

    /// <summary>What an undetermined value may be.</summary>
    public Escapes Escapes { get; } = new();

    /// <summary>The statements and calls under way that paths may leave for, the innermost last.</summary>
    public List<PathBarrier> Barriers { get; } = [];

    /// <summary>The exceptions whose handlers are under way.</summary>
    public Stack<PythonRaise> Handled { get; } = new();

    /// <summary><c>sys.modules</c>; a namespace, so that an import on one path is unknown to the others.</summary>
    public Namespace Modules { get; } = new();

    public DiagnosticLog Diagnostics { get; } = new();

    /// <summary>The file under way.</summary>
    public SourceText File { get; set; } = new(module, "");

    /// <summary>The statement under way.</summary>
    public SyntaxNode? Statement { get; set; }

    /// <summary>Whether something undetermined may have raised what nothing catches.</summary>
    public bool MayFail { get; set; }

    /// <summary>The last exception that was raised on one path and is not on another.</summary>
    public PythonRaise? LastDropped { get; set; }

    /// <summary>The change that the statement under way makes.</summary>
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

    /// <summary>To be called when a statement begins or ends: its next run is another change.</summary>
    public void EndChange() => _change = null;

    /// <summary>A module that has been loaded; null for any other name.</summary>
    public PythonModule? FindModule(string name) => Modules.Get(name) as PythonModule;

    /// <summary>The place of a node in the file under way.</summary>
    public SourceLocation LocationOf(SyntaxNode node) => new(File, node.Span);

    /// <summary>An undetermined value that the node makes.</summary>
    public Undetermined Unknown(string reason, SyntaxNode node) => new(reason, LocationOf(node));

    /// <summary>An undetermined value that the statement under way makes.</summary>
    public Undetermined Unknown(string reason) => new(reason, new SourceLocation(File, Statement?.Span ?? default));

    /// <summary>The undetermined value that an operation met, or that the node makes.</summary>
    public Undetermined Unknown(UnknowableException exception, SyntaxNode node) =>
        exception.Cause ?? Unknown(exception.Message, node);
}
