using System.Collections.Immutable;
using Companion.Simulations.Python.Evaluation;
using Companion.Simulations.Python.Syntax.Nodes;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Objects;

/// <summary>A function of the settings file.</summary>
internal sealed record PythonFunction(
    string Name,
    ParameterList Parameters,
    ImmutableArray<Statement> Body,
    Expression? Result,
    Scope Closure,
    PythonModule Home,
    IReadOnlyDictionary<string, PythonValue> Defaults,
    FunctionNames Names
) : PythonObject
{
    public override string TypeName => "function";
}
