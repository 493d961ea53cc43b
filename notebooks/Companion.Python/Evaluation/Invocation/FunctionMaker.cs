using System.Collections.Immutable;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>Creates functions from definitions and lambdas.</summary>
internal sealed class FunctionMaker(IEvaluator evaluator)
{
    private readonly Dictionary<object, FunctionNames> _names = new(ReferenceEqualityComparer.Instance);

    public Dictionary<string, PythonValue> Defaults(ParameterList parameters, Scope scope)
    {
        var defaults = new Dictionary<string, PythonValue>();
        foreach (var parameter in parameters.Items)
        {
            if (parameter.Default is not null)
            {
                defaults.Add(parameter.Name, evaluator.Evaluate(parameter.Default, scope));
            }
        }

        return defaults;
    }

    /// <summary>Creates the function of a lambda.</summary>
    public PythonFunction MakeFunction(LambdaExpression lambda, Scope scope) =>
        MakeFunction("<lambda>", lambda.Parameters, [], lambda.Body, Defaults(lambda.Parameters, scope), scope);

    public PythonFunction MakeFunction(
        string name,
        ParameterList parameters,
        ImmutableArray<Statement> body,
        Expression? result,
        Dictionary<string, PythonValue> defaults,
        Scope scope
    )
    {
        if (!_names.TryGetValue(parameters, out var names))
        {
            names = AssignedNames.OfFunction(parameters, body, result);
            _names.Add(parameters, names);
        }

        return new PythonFunction(name, parameters, body, result, scope, scope.Module, defaults, names);
    }
}
