using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Comprehensions and generators.</summary>
internal sealed class Comprehensions(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    RepeatedEffects effects,
    Iterables iterables,
    Targets assignments,
    Conditions conditions
)
{
    public PythonValue EvaluateComprehension(ComprehensionExpression comprehension, Scope scope)
    {
        // The first iterable is evaluated immediately, in the enclosing scope; everything else when an item is
        // requested.
        var first = evaluator.Evaluate(comprehension.Clauses[0].Iterable, scope);
        var inner = new Scope
        {
            Kind = ScopeKind.Comprehension,
            Names = new Namespace(),
            Module = scope.Module,
            Outer = scope,
        };
        if (first is Undetermined or PythonOpaque)
        {
            return UnknownComprehension(comprehension, paths.MayRaise(UnknownValues.AsUndetermined(first)), inner);
        }

        if (comprehension.Kind == ComprehensionKind.Generator)
        {
            if (Iterables.IsNotIterable(first))
            {
                throw Errors.Type($"'{PythonTypes.NameOf(first)}' object is not iterable");
            }

            var isUnordered = Iterables.IsUnordered(first);
            var items = Generate(comprehension, first, inner, isUnordered);
            return isUnordered ? Unordered(items) : new PythonIterator("generator", items.GetEnumerator());
        }

        try
        {
            return Collect(comprehension, first, inner);
        }
        catch (UnknowableException exception)
        {
            return UnknownComprehension(comprehension, paths.MayRaise(state.Unknown(exception, comprehension)), inner);
        }
    }

    // A generator over a set yields its items in an unknown order, like the set itself.
    private static PythonList Unordered(IEnumerable<PythonValue> items)
    {
        var list = items.ToList();
        return list.Count > 1 ? throw new UnknowableException("the order of a set is not known") : Known.List(list);
    }

    private PythonValue Collect(ComprehensionExpression comprehension, PythonValue first, Scope inner)
    {
        var isSet = comprehension.Kind == ComprehensionKind.Set;
        var source = Generate(comprehension, first, inner, isUnordered: isSet);
        switch (comprehension.Kind)
        {
            case ComprehensionKind.List:
                return Known.List(Counted(source));
            case ComprehensionKind.Set:
                return Known.Set(state.Meter.Keys, Counted(source));
            default:
                var entries = new DictionaryItems(state.Meter.Keys);
                foreach (var pair in Counted(source).Cast<PythonTuple>())
                {
                    Dictionaries.Put(entries, pair.Items[0], pair.Items[1]);
                }

                return new PythonDictionary(entries);
        }
    }

    private IEnumerable<PythonValue> Counted(IEnumerable<PythonValue> items)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (++count > state.Meter.Limits.Items)
            {
                throw Errors.TooLarge();
            }

            yield return item;
        }
    }

    public IEnumerable<PythonValue> Generate(
        ComprehensionExpression comprehension,
        PythonValue first,
        Scope inner,
        bool isUnordered
    ) =>
        Generate(
            comprehension,
            0,
            isUnordered ? iterables.Iterate(first) : iterables.IterateOrdered(first),
            inner,
            isUnordered
        );

    public IEnumerable<PythonValue> Generate(
        ComprehensionExpression comprehension,
        int at,
        IEnumerable<PythonValue> source,
        Scope inner,
        bool isUnordered
    )
    {
        var clause = comprehension.Clauses[at];
        foreach (var item in source)
        {
            state.Meter.Step();
            assignments.AssignTo(clause.Target, item, inner);
            if (!clause.Conditions.All(condition => Holds(condition, inner)))
            {
                continue;
            }

            if (at + 1 < comprehension.Clauses.Length)
            {
                var next = evaluator.Evaluate(comprehension.Clauses[at + 1].Iterable, inner);
                if (next is Undetermined or PythonOpaque)
                {
                    throw new UnknowableException(UnknownValues.AsUndetermined(next));
                }

                var items = isUnordered ? iterables.Iterate(next) : iterables.IterateOrdered(next);
                foreach (var result in Generate(comprehension, at + 1, items, inner, isUnordered))
                {
                    yield return result;
                }
            }
            else if (comprehension.Value is not null)
            {
                yield return Known.Tuple(
                    evaluator.Evaluate(comprehension.Element, inner),
                    evaluator.Evaluate(comprehension.Value, inner)
                );
            }
            else
            {
                yield return evaluator.Evaluate(comprehension.Element, inner);
            }
        }
    }

    private bool Holds(Expression condition, Scope scope)
    {
        var isTrue = conditions.Decide(evaluator.Evaluate(condition, scope), condition, out var why);
        return why is null ? isTrue : throw new UnknowableException(why);
    }

    // Its parts may be evaluated any number of times; their side effects are not known either.
    private Undetermined UnknownComprehension(ComprehensionExpression comprehension, Undetermined why, Scope inner)
    {
        effects.Havoc(
            why,
            inner.Assigning,
            AssignedNames.Of([new ExpressionStatement(comprehension, comprehension.Span)]),
            () =>
            {
                foreach (var clause in comprehension.Clauses)
                {
                    assignments.AssignTo(clause.Target, why, inner);
                    foreach (var condition in clause.Conditions)
                    {
                        evaluator.Evaluate(condition, inner);
                    }
                }

                evaluator.Evaluate(comprehension.Element, inner);
                if (comprehension.Value is not null)
                {
                    evaluator.Evaluate(comprehension.Value, inner);
                }
            }
        );
        return why;
    }
}
