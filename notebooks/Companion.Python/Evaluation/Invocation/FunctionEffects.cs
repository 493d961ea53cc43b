using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Objects;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>What a function writes when its arguments are not known.</summary>
internal sealed class FunctionEffects(Doubts doubts, RepeatedEffects effects, FunctionCaller functions)
{
    private const int MaximumNesting = 3;

    private readonly Stack<PythonFunction> _undergoing = new();

    // What a function writes when its arguments are not known.
    public void DoubtEffects(PythonFunction function, Undetermined why)
    {
        if (_undergoing.Contains(function) || _undergoing.Count > MaximumNesting)
        {
            doubts.MarkNames(function.Home.Names, why);
            return;
        }

        _undergoing.Push(function);
        var unknowns = function
            .Parameters.Items.Where(parameter =>
                parameter.Kind is ParameterKind.Ordinary or ParameterKind.PositionalOnly
            )
            .Select(_ => (PythonValue)why)
            .ToList();
        var named = function
            .Parameters.Items.Where(parameter => parameter.Kind == ParameterKind.KeywordOnly)
            .Select(parameter => (parameter.Name, (PythonValue)why))
            .ToList();
        var nothing = new AssignedNames(new HashSet<string>(), false);
        var scope = function.Closure;
        effects.Havoc(why, scope, nothing, () => functions.CallFunction(function, new Arguments(unknowns, named)));
        _undergoing.Pop();
    }
}
