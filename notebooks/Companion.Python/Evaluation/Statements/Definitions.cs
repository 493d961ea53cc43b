using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Invocation;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary>Functions and classes.</summary>
internal sealed class Definitions(
    EvaluationState state,
    IEvaluator evaluator,
    NameResolver resolver,
    FunctionMaker maker
)
{
    public void RunFunction(FunctionStatement function, Scope scope)
    {
        foreach (var decorator in function.Decorators)
        {
            evaluator.Evaluate(decorator, scope);
        }

        var defaults = maker.Defaults(function.Parameters, scope);
        PythonValue value;
        if (function.Decorators.Length > 0)
        {
            value = state.Unknown("what its decorators make of a function is not evaluated", function.Decorators[0]);
        }
        else if (function.IsAsync || function.IsGenerator)
        {
            value = state.Unknown(
                $"'{function.Name}' is {(function.IsAsync ? "asynchronous" : "a generator")}, which is not evaluated",
                function
            );
        }
        else
        {
            value = maker.MakeFunction(function.Name, function.Parameters, function.Body, null, defaults, scope);
        }

        resolver.Assign(function.Name, value, scope);
    }

    // Only a class without surprises can be read; for any other, only the effects of its body are evaluated.
    public void RunClass(ClassStatement type, Scope scope)
    {
        foreach (var decorator in type.Decorators)
        {
            evaluator.Evaluate(decorator, scope);
        }

        var bases = new List<PythonValue>();
        var isPlain = type.Decorators.IsEmpty;
        foreach (var argument in type.Arguments)
        {
            bases.Add(evaluator.Evaluate(argument.Value, scope));
            isPlain &= argument.Kind == ArgumentKind.Positional;
        }

        var names = new Namespace();
        var body = new Scope
        {
            Kind = ScopeKind.Class,
            Names = names,
            Module = scope.Module,
            Outer = scope,
            Owner = scope.QualifiedName is { } outer ? $"{outer}.{type.Name}" : type.Name,
        };
        evaluator.Run(type.Body, body);
        isPlain &= bases.Count <= 1 && bases.TrueForAll(item => item is PythonType { IsOpen: false });
        if (!isPlain)
        {
            resolver.Assign(type.Name, state.Unknown($"class '{type.Name}' is not evaluated", type), scope);
            return;
        }

        var parent = bases.Count == 1 ? (PythonType)bases[0] : PythonTypes.Object;
        var module = scope.Module.Name;
        var isException = parent.IsSubclassOf(PythonTypes.Exception("BaseException"));
        var made =
            isException && type.Body.All(item => item is PassStatement or ExpressionStatement)
                ? new PythonType(type.Name, parent, module)
                : new PythonType(type.Name, parent, module)
                {
                    Body = names,
                    IsOpen = !ReferenceEquals(parent, PythonTypes.Object),
                };
        resolver.Assign(type.Name, made, scope);
    }
}
