using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.Invocation;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

/// <summary>Evaluates expressions: it dispatches each kind to the part that handles it.</summary>
internal sealed class ExpressionEvaluator(
    EvaluationState state,
    PathExplorer paths,
    NameResolver resolver,
    Attributes attributes,
    Comparisons comparisons,
    Comprehensions comprehensions,
    Conditions conditions,
    Displays displays,
    FormattedStrings strings,
    Operators operators,
    Subscripts subscripts,
    CallEvaluator calls,
    FunctionMaker maker
)
{
    public PythonValue Evaluate(Expression expression, Scope scope)
    {
        state.Meter.Step();
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Value;
            case NameExpression name:
                return resolver.LookUp(name.Name, scope);
        }

        state.Meter.Enter();
        try
        {
            return EvaluateInner(expression, scope);
        }
        catch (UnknowableException exception)
        {
            return paths.MayRaise(state.Unknown(exception, expression));
        }
        finally
        {
            state.Meter.Leave();
        }
    }

    private PythonValue EvaluateInner(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case CallExpression call:
                return calls.EvaluateCall(call, scope);
            case AttributeExpression attribute:
                return attributes.Attribute(Evaluate(attribute.Value, scope), attribute.Name, attribute);
            case ListExpression list:
                return displays.Display(list.Items, scope, Known.List);
            case TupleExpression tuple:
                return displays.Display(tuple.Items, scope, Known.Tuple);
            case SetExpression set:
                return displays.Display(set.Items, scope, items => Known.Set(state.Meter.Keys, items));
            case DictionaryExpression dictionary:
                return displays.EvaluateDictionary(dictionary, scope);
            case BinaryExpression binary:
                return operators.EvaluateBinary(binary, scope);
            case ComparisonExpression comparison:
                return comparisons.EvaluateComparison(comparison, scope);
            case BooleanExpression boolean:
                return conditions.EvaluateBoolean(boolean, 0, scope);
            case UnaryExpression unary:
                return operators.EvaluateUnary(unary, scope);
            case ConditionalExpression conditional:
                return conditions.EvaluateConditional(conditional, scope);
            case FormattedStringExpression formatted:
                return strings.EvaluateFormatted(formatted, scope);
            case SubscriptExpression subscript:
                return subscripts.Subscript(Evaluate(subscript.Value, scope), Evaluate(subscript.Index, scope));
            case ComprehensionExpression comprehension:
                return comprehensions.EvaluateComprehension(comprehension, scope);
            default:
                return EvaluateRare(expression, scope);
        }
    }

    private PythonValue EvaluateRare(Expression expression, Scope scope)
    {
        switch (expression)
        {
            case SliceExpression slice:
                return new PythonSlice(
                    Optional(slice.Start, scope),
                    Optional(slice.Stop, scope),
                    Optional(slice.Step, scope)
                );
            case LambdaExpression lambda:
                return maker.MakeFunction(lambda, scope);
            case NamedExpression named:
                var value = Evaluate(named.Value, scope);
                resolver.Assign(named.Name, value, scope.Assigning);
                return value;
            case UnsupportedExpression unsupported:
                foreach (var operand in unsupported.Operands)
                {
                    Evaluate(operand, scope);
                }

                state.Diagnostics.WarnOfSyntax(unsupported.Reason, state.LocationOf(unsupported));
                return paths.MayRaise(state.Unknown(unsupported.Reason, unsupported));
            default:
                return paths.MayRaise(state.Unknown("the expression is not evaluated", expression));
        }
    }

    private PythonValue Optional(Expression? expression, Scope scope) =>
        expression is null ? PythonNone.Value : Evaluate(expression, scope);
}
