using System.Collections.Immutable;
using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.Imports;
using Companion.Python.Evaluation.Invocation;
using Companion.Python.Evaluation.State;
using Companion.Python.Evaluation.Statements;
using Companion.Python.Modules;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>
/// Connects the parts of the evaluator. Only they evaluate a project's code, and they read nothing outside the project.
/// </summary>
internal sealed class Evaluator : IEvaluator
{
    private readonly EvaluationState _state;
    private readonly PathExplorer _paths;
    private readonly Changes _changes;
    private readonly Doubts _doubts;
    private readonly NameResolver _resolver;
    private readonly RepeatedEffects _effects;
    private readonly Iterables _iterables;
    private readonly Attributes _attributes;
    private readonly Conditions _conditions;
    private readonly Operators _operators;
    private readonly Subscripts _subscripts;
    private readonly Targets _assignments;
    private readonly FunctionMaker _maker;
    private readonly CallContext _context;
    private readonly ExpressionEvaluator _expressions;
    private readonly StatementRunner _statements;
    private readonly Caller _caller;
    private readonly ModuleLoader _loader;

    public Evaluator(
        EvaluationState state,
        ProjectFileTree files,
        PythonDictionary environment,
        ModuleCatalogue catalogue,
        IReadOnlySet<string>? installed
    )
    {
        _state = state;
        _paths = new PathExplorer(state);
        _changes = new Changes(state);
        _doubts = new Doubts(state, _changes);
        _resolver = new NameResolver(state, _paths);
        _effects = new RepeatedEffects(state, _paths, _doubts, _resolver);
        _iterables = new Iterables(state);
        _attributes = new Attributes(state, _paths);
        _context = new CallContext(state, this, _iterables, _attributes, files, environment, _changes, _doubts);
        _conditions = new Conditions(state, this, _paths);
        _operators = new Operators(state, this, _paths, _doubts, _conditions);
        _subscripts = new Subscripts(state, _doubts);
        _assignments = MakeTargets();
        _maker = new FunctionMaker(this);
        var functions = new FunctionCaller(state, this, _paths);
        var functionEffects = new FunctionEffects(_doubts, _effects, functions);
        _caller = new Caller(state, _paths, _doubts, functions, functionEffects, _context);
        Sources = new ModuleFiles(state, files);
        _loader = new ModuleLoader(state, this, _paths, Sources, catalogue, _context, installed);
        _expressions = MakeExpressionEvaluator();
        _statements = MakeStatementRunner(files);
    }

    /// <summary>The files that have been loaded.</summary>
    public ModuleFiles Sources { get; }

    public PythonValue Evaluate(Expression expression, Scope scope) => _expressions.Evaluate(expression, scope);

    public Completion Run(ImmutableArray<Statement> statements, Scope scope) => _statements.Run(statements, scope);

    public PythonValue Call(PythonValue function, Arguments arguments, SyntaxNode? node = null) =>
        _caller.Call(function, arguments, node);

    public PythonValue Import(string name, SyntaxNode node) => _loader.ImportModule(name, node);

    private Targets MakeTargets() =>
        new(
            _state,
            this,
            _paths,
            _resolver,
            _iterables,
            _attributes,
            _subscripts,
            new ItemWriter(_state, _paths, _changes, _doubts)
        );

    private ExpressionEvaluator MakeExpressionEvaluator()
    {
        var comprehensions = new Comprehensions(_state, this, _paths, _effects, _iterables, _assignments, _conditions);
        var argumentLists = new ArgumentEvaluator(_state, this, _iterables, comprehensions);
        return new ExpressionEvaluator(
            _state,
            _paths,
            _resolver,
            _attributes,
            new Comparisons(_state, this, _paths, new Membership(_state, _iterables)),
            comprehensions,
            _conditions,
            new Displays(_state, this, _doubts, _iterables),
            new FormattedStrings(_state, this, _paths),
            _operators,
            _subscripts,
            new CallEvaluator(this, _doubts, argumentLists, _caller),
            _maker
        );
    }

    private StatementRunner MakeStatementRunner(ProjectFileTree files)
    {
        var tries = new TryRunner(_state, this, _paths, new HandlerRunner(_state, this, _paths, _resolver));
        var rounds = new LoopRunner(_state, this, _paths);
        return new StatementRunner(
            _state,
            this,
            _paths,
            _effects,
            _assignments,
            new Alternatives(_state, this, _paths, _effects, _conditions),
            new AugmentedAssignments(_state, this, _paths, _changes, _doubts, _assignments, _operators, _context),
            new Definitions(_state, this, _resolver, _maker),
            new Deletions(_state, this, _paths, _changes, _doubts, _resolver),
            new ImportRunner(_state, _paths, _doubts, _resolver, files, Sources, _loader),
            new Loops(_state, this, _paths, _effects, rounds, _iterables, _assignments, _conditions),
            new Raises(_state, this, _paths, _conditions),
            tries,
            new WithRunner(_state, this, _assignments, tries)
        );
    }
}
