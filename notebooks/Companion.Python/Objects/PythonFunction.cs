using System.Collections.Immutable;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Objects;

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

    /// <summary>
    /// The name prefixed with those of the enclosing functions and classes, as it appears in messages.
    /// </summary>
    public string QualifiedName =>
        Closure.Kind switch
        {
            ScopeKind.Module => Name,
            _ => Closure.QualifiedName is { } outer ? $"{outer}.{Name}" : Name,
        };
}
