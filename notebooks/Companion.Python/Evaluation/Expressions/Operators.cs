using System.Text;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Arithmetic: binary and unary operators.</summary>
internal sealed class Operators(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    Doubts doubts,
    Conditions conditions
)
{
    // The left operands of a long sum are nested; a loop evaluates them, so that no sum is too long for the stack.
    public PythonValue EvaluateBinary(BinaryExpression binary, Scope scope)
    {
        var chain = new Stack<BinaryExpression>();
        Expression first = binary;
        while (first is BinaryExpression inner)
        {
            chain.Push(inner);
            first = inner.Left;
        }

        var left = evaluator.Evaluate(first, scope);
        StringBuilder? text = null;
        while (chain.TryPop(out var next))
        {
            var right = evaluator.Evaluate(next.Right, scope);
            if (
                next.Operator == BinaryOperator.Add
                && left is PythonString head
                && right is PythonString tail
                && chain.Count > 0
            )
            {
                // A long sum of strings is concatenated once.
                text ??= new StringBuilder(head.Value);
                text.Append(tail.Value);
                if (text.Length <= state.Meter.Limits.TextLength)
                {
                    continue;
                }
            }

            left = text is null ? left : Known.Of(text.ToString());
            text = null;
            try
            {
                left = Combine(left, next.Operator, right, next, isInPlace: false);
            }
            catch (UnknowableException exception)
            {
                left = paths.MayRaise(state.Unknown(exception, next));
            }
        }

        return left;
    }

    public PythonValue Combine(
        PythonValue left,
        BinaryOperator binary,
        PythonValue right,
        SyntaxNode node,
        bool isInPlace
    )
    {
        if (left is Undetermined or PythonOpaque || right is Undetermined or PythonOpaque)
        {
            // For example "..." % (a, b) with an unknown part: nothing is known about the result.
            doubts.EscapeHeld(left);
            doubts.EscapeHeld(right);
            return paths.MayRaise(UnknownValues.AsUndetermined(left is Undetermined or PythonOpaque ? left : right));
        }

        if (left is PythonShim || right is PythonShim)
        {
            return paths.MayRaise(state.Unknown("the operator is not evaluated", node));
        }

        state.Meter.CountWhole(left);
        state.Meter.CountWhole(right);
        if (!isInPlace)
        {
            return Arithmetic.Apply(state.Meter, left, binary, right);
        }

        try
        {
            return Arithmetic.Apply(state.Meter, left, binary, right);
        }
        catch (PythonRaise exception)
            when (Representation
                    .Message(exception.Value)
                    .StartsWith("unsupported operand type(s) for ", StringComparison.Ordinal)
            )
        {
            // Messages name the augmented operator with its "=".
            var text = Syntax.BinaryOperators.TextOf(binary);
            var named = text == "**" ? "** or pow():" : text + ":";
            var own = text == "**" ? "**=:" : text + "=:";
            throw Errors.Type(Representation.Message(exception.Value).Replace($"for {named}", $"for {own}"));
        }
    }

    public PythonValue EvaluateUnary(UnaryExpression unary, Scope scope)
    {
        var operand = evaluator.Evaluate(unary.Operand, scope);
        if (unary.Operator == UnaryOperator.Not)
        {
            var isTrue = conditions.Decide(operand, unary.Operand, out var why);
            return why ?? (PythonValue)Known.Of(!isTrue);
        }

        return operand is Undetermined or PythonOpaque
            ? paths.MayRaise(UnknownValues.AsUndetermined(operand))
            : Arithmetic.Apply(state.Meter, unary.Operator, operand);
    }
}
