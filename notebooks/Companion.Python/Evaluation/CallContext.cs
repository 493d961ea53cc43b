using Companion.Python.Calls;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>The evaluator as built-in functions see it.</summary>
internal sealed class CallContext(
    EvaluationState state,
    IEvaluator evaluator,
    Iterables iterables,
    Attributes attributes,
    ProjectFileTree files,
    PythonDictionary environment,
    IChanges changes,
    IDoubts doubts
) : ICallContext
{
    public Meter Meter => state.Meter;

    public PythonDictionary Environment => environment;

    public ProjectFileTree Files => files;

    public string CurrentFolder => state.File.Path[..Math.Max(0, state.File.Path.LastIndexOf('/'))];

    public IChanges Changes => changes;

    public IDoubts Doubts => doubts;

    public PythonValue Call(PythonValue function, Arguments arguments) => evaluator.Call(function, arguments);

    public PythonValue Import(string name) => evaluator.Import(name, state.Statement ?? new PassStatement(default));

    public IEnumerable<PythonValue> Iterate(PythonValue value) => iterables.Iterate(value);

    public IEnumerable<PythonValue> IterateOrdered(PythonValue value) => iterables.IterateOrdered(value);

    public PythonValue? FindAttribute(PythonValue value, string name) => attributes.FindAttribute(value, name, null);

    public Undetermined Unknown(string reason) => state.Unknown(reason);
}
