using System.Collections.Immutable;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.Expressions;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Analysis;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary><c>for</c> and <c>while</c>.</summary>
internal sealed class Loops(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    RepeatedEffects effects,
    LoopRunner rounds,
    Iterables iterables,
    Targets assignments,
    Conditions conditions
)
{
    public Completion RunFor(ForStatement loop, Scope scope)
    {
        var iterable = evaluator.Evaluate(loop.Iterable, scope);
        if (iterable is Undetermined or PythonOpaque)
        {
            return RunUnknownLoop(
                loop.Target,
                loop.Body,
                loop.Otherwise,
                paths.MayRaise(UnknownValues.AsUndetermined(iterable)),
                scope
            );
        }

        IEnumerable<PythonValue> items;
        try
        {
            if (Iteration.IsUnordered(iterable))
            {
                return RunUnordered(loop, Iteration.ToList(state.Meter, iterable), scope);
            }

            items = iterables.Iterate(iterable);
        }
        catch (UnknowableException exception)
        {
            var why = paths.MayRaise(state.Unknown(exception, loop.Iterable));
            return RunUnknownLoop(loop.Target, loop.Body, loop.Otherwise, why, scope);
        }

        return RunLoop(loop, items, scope);
    }

    // The order of a set is not known. If four orders, in which no position has the same item throughout, lead to the
    // same result, the result is assumed not to depend on the order.
    private Completion RunUnordered(ForStatement loop, List<PythonValue> items, Scope scope)
    {
        var why = state.Unknown("the order of a set is not known", loop.Iterable);
        List<PythonValue> backwards = [.. Enumerable.Reverse(items)];
        List<PythonValue> turned = [.. items.Skip(1), items[0]];
        List<PythonValue> turnedBack = [.. backwards.Skip(1), backwards[0]];
        paths.RunPaths(
            why,
            [
                () => RunLoop(loop, items, scope),
                () => RunLoop(loop, backwards, scope),
                () => RunLoop(loop, turned, scope),
                () => RunLoop(loop, turnedBack, scope),
            ]
        );
        return Completion.Normal;
    }

    public Completion RunLoop(ForStatement loop, IEnumerable<PythonValue> items, Scope scope)
    {
        using var source = items.GetEnumerator();
        return rounds.RunLoop(
            loop.Body,
            loop.Otherwise,
            () =>
            {
                if (!source.MoveNext())
                {
                    return false;
                }

                assignments.AssignTo(loop.Target, source.Current, scope);
                return true;
            },
            why => RunUnknownLoop(loop.Target, loop.Body, loop.Otherwise, why, scope),
            scope
        );
    }

    public Completion RunWhile(WhileStatement loop, Scope scope)
    {
        return rounds.RunLoop(
            loop.Body,
            loop.Otherwise,
            () =>
            {
                state.Meter.Step();
                var isTrue = conditions.Decide(evaluator.Evaluate(loop.Test, scope), loop.Test, out var why);
                return why is null ? isTrue : throw new UnknowableException(why);
            },
            why => RunUnknownLoop(null, loop.Body, loop.Otherwise, why, scope),
            scope
        );
    }

    // A loop of unknown length: its body may run any number of times, or not at all.
    private Completion RunUnknownLoop(
        Expression? target,
        ImmutableArray<Statement> body,
        ImmutableArray<Statement> otherwise,
        Undetermined why,
        Scope scope
    )
    {
        effects.Havoc(
            why,
            scope,
            AssignedNames.Of(target is null ? body : [.. body, new AssignmentStatement([target], target, target.Span)]),
            () =>
            {
                if (target is not null)
                {
                    assignments.AssignTo(target, why, scope);
                }

                evaluator.Run(body, scope);
            }
        );
        if (!otherwise.IsEmpty)
        {
            paths.RunPaths(why, [() => evaluator.Run(otherwise, scope), () => Completion.Normal]);
        }

        return Completion.Normal;
    }
}
