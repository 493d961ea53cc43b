using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>Evaluates the arguments of calls in the source.</summary>
internal sealed class ArgumentEvaluator(
    EvaluationState state,
    IEvaluator evaluator,
    Iterables iterables,
    Comprehensions comprehensions
)
{
    public Arguments EvaluateArguments(
        CallExpression call,
        PythonValue function,
        Scope scope,
        out Undetermined? unknown
    )
    {
        unknown = null;
        var positional = new List<PythonValue>(call.Arguments.Length);
        List<(string, PythonValue)>? named = null;
        foreach (var argument in call.Arguments)
        {
            switch (argument.Kind)
            {
                case ArgumentKind.Positional:
                    positional.Add(EvaluateArgument(argument.Value, function, scope));
                    break;
                case ArgumentKind.Keyword:
                    (named ??= []).Add((argument.Name!, evaluator.Evaluate(argument.Value, scope)));
                    break;
                case ArgumentKind.Unpacked:
                    var items = evaluator.Evaluate(argument.Value, scope);
                    try
                    {
                        if (Iterables.IsNotIterable(items))
                        {
                            throw Errors.Type(
                                $"{Describe(function)} argument after * must be an iterable, not {PythonTypes.NameOf(items)}"
                            );
                        }

                        positional.AddRange(iterables.IterateOrdered(items));
                    }
                    catch (UnknowableException exception)
                    {
                        positional.Add(items);
                        unknown ??= state.Unknown(exception, argument);
                    }

                    break;
                default:
                    AddMapping(argument, function, named ??= [], scope, ref unknown);
                    break;
            }
        }

        return new Arguments(positional, named ?? (IReadOnlyList<(string, PythonValue)>)[]);
    }

    private PythonValue EvaluateArgument(Expression argument, PythonValue function, Scope scope)
    {
        if (
            argument is ComprehensionExpression { Kind: ComprehensionKind.Generator } generator
            && BuiltInFunctions.IgnoresOrder(function)
        )
        {
            var first = evaluator.Evaluate(generator.Clauses[0].Iterable, scope);
            if (first is PythonSet or PythonDictionary)
            {
                // Evaluated like a set comprehension, except that equal items stay separate.
                var inner = new Scope
                {
                    Kind = ScopeKind.Comprehension,
                    Names = new Namespace(),
                    Module = scope.Module,
                    Outer = scope,
                };
                var items = comprehensions.Generate(generator, first, inner, isUnordered: true);
                return new PythonIterator("generator", items.GetEnumerator());
            }
        }

        return evaluator.Evaluate(argument, scope);
    }

    private void AddMapping(
        CallArgument argument,
        PythonValue function,
        List<(string, PythonValue)> named,
        Scope scope,
        ref Undetermined? unknown
    )
    {
        var mapping = evaluator.Evaluate(argument.Value, scope);
        var given = named.Select(pair => pair.Item1).ToHashSet(StringComparer.Ordinal);
        try
        {
            if (mapping is not (PythonDictionary or PythonNames or Undetermined or PythonOpaque or PythonShim))
            {
                throw Errors.Type(
                    $"{Describe(function)} argument after ** must be a mapping, not {PythonTypes.NameOf(mapping)}"
                );
            }

            foreach (var (key, value) in Mappings.Entries(mapping))
            {
                if (key is not PythonString name)
                {
                    throw Errors.Type("keywords must be strings");
                }

                if (!given.Add(name.Value))
                {
                    throw Errors.Type($"{Describe(function)} got multiple values for keyword argument '{name.Value}'");
                }

                named.Add((name.Value, value));
            }
        }
        catch (UnknowableException exception)
        {
            named.Add(("**", mapping));
            unknown ??= state.Unknown(exception, argument);
        }
    }

    // Like CPython's _PyObject_FunctionStr.
    private static string Describe(PythonValue function) =>
        function switch
        {
            PythonFunction own => $"{own.Home.Name}.{own.QualifiedName}()",
            PythonType type => $"{type.FullName}()",
            PythonBuiltIn builtIn => $"{builtIn.Name}()",
            PythonMethod method => $"{PythonTypes.NameOf(method.Self)}.{method.Name}()",
            _ => PythonTypes.NameOf(function) + " object",
        };
}
