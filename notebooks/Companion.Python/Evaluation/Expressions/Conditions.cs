using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary><c>and</c>, <c>or</c>, <c>if</c>: expressions that depend on whether a value is true.</summary>
internal sealed class Conditions(EvaluationState state, IEvaluator evaluator, PathExplorer paths)
{
    /// <summary>Whether a value is true; when that is not known, <paramref name="why"/> is the reason.</summary>
    public bool Decide(PythonValue value, SyntaxNode node, out Undetermined? why)
    {
        why = null;
        if (value is PythonBool boolean)
        {
            return boolean.Value;
        }

        if (value is Undetermined undetermined)
        {
            why = undetermined;
            return false;
        }

        try
        {
            return Truth.Of(value);
        }
        catch (UnknowableException exception)
        {
            why = state.Unknown(exception, node);
            return false;
        }
    }

    public PythonValue EvaluateBoolean(BooleanExpression boolean, int at, Scope scope)
    {
        while (true)
        {
            var value = evaluator.Evaluate(boolean.Operands[at], scope);
            if (++at == boolean.Operands.Length)
            {
                return value;
            }

            var isTrue = Decide(value, boolean.Operands[at - 1], out var why);
            if (why is not null)
            {
                return UndecidedBoolean(boolean, at, value, why, scope);
            }

            if (isTrue != boolean.IsAnd)
            {
                return value;
            }
        }
    }

    // Either the value itself, or the result of the rest.
    private PythonValue UndecidedBoolean(
        BooleanExpression boolean,
        int at,
        PythonValue value,
        Undetermined why,
        Scope scope
    )
    {
        var rest = paths.RunPaths(
            why,
            [
                () => new Completion(CompletionKind.Normal, EvaluateBoolean(boolean, at, scope)),
                () => new Completion(CompletionKind.Normal, value),
            ]
        );
        return rest is PythonOpaque ? why : rest!;
    }

    public PythonValue EvaluateConditional(ConditionalExpression conditional, Scope scope)
    {
        var isTrue = Decide(evaluator.Evaluate(conditional.Test, scope), conditional.Test, out var why);
        return why is null
            ? evaluator.Evaluate(isTrue ? conditional.WhenTrue : conditional.WhenFalse, scope)
            : paths.RunPaths(
                why,
                [
                    () => new Completion(CompletionKind.Normal, evaluator.Evaluate(conditional.WhenTrue, scope)),
                    () => new Completion(CompletionKind.Normal, evaluator.Evaluate(conditional.WhenFalse, scope)),
                ]
            )!;
    }
}
