using System.Collections.Immutable;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Assigns to the targets of assignments, loops and comprehensions.</summary>
internal sealed class Targets(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    NameResolver resolver,
    Iterables iterables,
    Attributes attributes,
    Subscripts subscripts,
    ItemWriter writer
)
{
    public TargetPlace Locate(Expression target, Scope scope) =>
        target switch
        {
            SubscriptExpression subscript => new(
                evaluator.Evaluate(subscript.Value, scope),
                evaluator.Evaluate(subscript.Index, scope)
            ),
            AttributeExpression attribute => new(evaluator.Evaluate(attribute.Value, scope), null),
            _ => default,
        };

    public PythonValue Read(Expression target, TargetPlace place, Scope scope)
    {
        try
        {
            return target switch
            {
                NameExpression name => resolver.LookUp(name.Name, scope),
                SubscriptExpression => subscripts.Subscript(place.Owner!, place.Index!),
                AttributeExpression attribute => attributes.Attribute(place.Owner!, attribute.Name, attribute),
                _ => state.Unknown("the target is not evaluated", target),
            };
        }
        catch (UnknowableException exception)
        {
            return paths.MayRaise(state.Unknown(exception, target));
        }
    }

    /// <summary>Runs an assignment: assigns the value to each of its targets.</summary>
    public void RunAssignment(AssignmentStatement assignment, Scope scope)
    {
        var value = evaluator.Evaluate(assignment.Value, scope);
        foreach (var target in assignment.Targets)
        {
            AssignTo(target, value, scope);
        }
    }

    public void AssignTo(Expression target, PythonValue value, Scope scope)
    {
        switch (target)
        {
            case NameExpression name:
                resolver.Assign(name.Name, value, scope);
                break;
            case SubscriptExpression or AttributeExpression:
                Write(target, Locate(target, scope), value, scope);
                break;
            case TupleExpression tuple:
                Unpack(tuple.Items, value, target, scope);
                break;
            case ListExpression list:
                Unpack(list.Items, value, target, scope);
                break;
            case StarredExpression starred:
                AssignTo(starred.Value, value, scope);
                break;
        }
    }

    public void Write(Expression target, TargetPlace place, PythonValue value, Scope scope)
    {
        switch (target)
        {
            case NameExpression name:
                resolver.Assign(name.Name, value, scope);
                break;
            case SubscriptExpression:
                writer.SetItem(place.Owner!, place.Index!, value, target);
                break;
            case AttributeExpression attribute:
                writer.SetAttribute(place.Owner!, attribute.Name, value, target);
                break;
        }
    }

    private void Unpack(ImmutableArray<Expression> targets, PythonValue value, SyntaxNode node, Scope scope)
    {
        List<PythonValue> items;
        try
        {
            items = [];
            var star = targets.Any(item => item is StarredExpression);
            if (value is not (Undetermined or PythonOpaque) && Iterables.IsNotIterable(value))
            {
                throw Errors.Type($"cannot unpack non-iterable {PythonTypes.NameOf(value)} object");
            }

            var isShown =
                Iterables.IsUnordered(value) && (star || Iteration.ToList(state.Meter, value).Count == targets.Length);
            foreach (var item in isShown ? iterables.IterateOrdered(value) : iterables.Iterate(value))
            {
                items.Add(item);
                if (!star && items.Count > targets.Length)
                {
                    break;
                }
            }
        }
        catch (UnknowableException exception)
        {
            var why = paths.MayRaise(state.Unknown(exception, node));
            foreach (var target in targets)
            {
                AssignTo(target, why, scope);
            }

            return;
        }

        UnpackItems(targets, items, scope);
    }

    private void UnpackItems(ImmutableArray<Expression> targets, List<PythonValue> items, Scope scope)
    {
        var star = -1;
        for (var at = 0; at < targets.Length; at++)
        {
            star = targets[at] is StarredExpression ? at : star;
        }

        if (star < 0)
        {
            if (items.Count != targets.Length)
            {
                throw Errors.Value(
                    items.Count > targets.Length
                        ? $"too many values to unpack (expected {targets.Length})"
                        : $"not enough values to unpack (expected {targets.Length}, got {items.Count})"
                );
            }

            for (var at = 0; at < items.Count; at++)
            {
                AssignTo(targets[at], items[at], scope);
            }

            return;
        }

        if (items.Count < targets.Length - 1)
        {
            throw Errors.Value(
                $"not enough values to unpack (expected at least {targets.Length - 1}, got {items.Count})"
            );
        }

        var rest = items.Count - targets.Length + 1;
        for (var at = 0; at < targets.Length; at++)
        {
            var value =
                at == star ? Known.List(items.GetRange(star, rest))
                : at < star ? items[at]
                : items[at + rest - 1];
            AssignTo(targets[at], value, scope);
        }
    }
}
