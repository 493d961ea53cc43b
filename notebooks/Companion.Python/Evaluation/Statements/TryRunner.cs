using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Evaluation.Statements;

/// <summary><c>try</c>: its bodies, and its <c>finally</c>.</summary>
internal sealed class TryRunner(EvaluationState state, IEvaluator evaluator, PathExplorer paths, HandlerRunner handlers)
{
    public Completion RunTry(TryStatement attempt, Scope scope)
    {
        if (attempt.Finally.IsEmpty)
        {
            return RunHandled(attempt, scope);
        }

        var barrier = paths.Push(BarrierKind.Finally);
        try
        {
            var (completion, raised, isDead) = RunGuarded(
                barrier,
                () => attempt.Handlers.IsEmpty ? evaluator.Run(attempt.Body, scope) : RunHandled(attempt, scope)
            );
            state.Barriers.Remove(barrier);
            if (barrier.Exits.Count == 0)
            {
                return RunFinally(attempt, completion, raised, scope);
            }

            var ways = new List<Func<Completion>>();
            if (!isDead)
            {
                var states = paths.Capture(barrier.Mark);
                ways.Add(() =>
                {
                    state.Journal.Apply(states);
                    return RunFinally(attempt, completion, raised, scope);
                });
            }

            foreach (var exit in barrier.Exits)
            {
                ways.Add(() =>
                {
                    state.Journal.Apply(exit.States);
                    if (exit.Kind != CompletionKind.Raise || exit.Raise is not null)
                    {
                        return RunFinally(attempt, new Completion(exit.Kind, exit.Value), exit.Raise, scope);
                    }

                    var last = evaluator.Run(attempt.Finally, scope);
                    return last.Kind != CompletionKind.Normal ? last : throw paths.LeaveUnknown(exit.Why);
                });
            }

            state.Journal.Rollback(barrier.Mark);
            paths.RunPathsFrom(barrier.Mark, barrier.Exits[0].Why, ways);
            return Completion.Normal;
        }
        finally
        {
            paths.Pop(barrier);
        }
    }

    private Completion RunFinally(TryStatement attempt, Completion completion, PythonRaise? raised, Scope scope)
    {
        var last = evaluator.Run(attempt.Finally, scope);
        return last.Kind != CompletionKind.Normal ? last
            : raised is not null ? throw raised
            : completion;
    }

    private (Completion Completion, PythonRaise? Raised, bool IsDead) RunGuarded(
        PathBarrier barrier,
        Func<Completion> action
    )
    {
        try
        {
            return (action(), null, false);
        }
        catch (PythonRaise exception)
        {
            state.Meter.CountException();
            return (Completion.Normal, exception, false);
        }
        catch (DeadEndException) when (barrier.Exits.Count > 0)
        {
            return (Completion.Normal, null, true);
        }
    }

    public Completion RunHandled(TryStatement attempt, Scope scope)
    {
        var barrier = paths.Push(BarrierKind.Try);
        try
        {
            var (completion, raised, isDead) = RunGuarded(barrier, () => evaluator.Run(attempt.Body, scope));
            state.Barriers.Remove(barrier);
            if (barrier.Exits.Count == 0)
            {
                return AfterBody(attempt, completion, raised, scope);
            }

            var ways = new List<Func<Completion>>();
            if (!isDead)
            {
                var states = paths.Capture(barrier.Mark);
                ways.Add(() =>
                {
                    state.Journal.Apply(states);
                    return AfterBody(attempt, completion, raised, scope);
                });
            }

            foreach (var exit in barrier.Exits)
            {
                ways.Add(() =>
                {
                    state.Journal.Apply(exit.States);
                    return exit.Raise is not null
                        ? handlers.Handle(attempt, exit.Raise, scope)
                        : handlers.HandleUnknown(attempt, exit.Why, scope);
                });
            }

            state.Journal.Rollback(barrier.Mark);
            paths.RunPathsFrom(barrier.Mark, barrier.Exits[0].Why, ways);
            return Completion.Normal;
        }
        finally
        {
            paths.Pop(barrier);
        }
    }

    private Completion AfterBody(TryStatement attempt, Completion completion, PythonRaise? raised, Scope scope) =>
        raised is not null ? handlers.Handle(attempt, raised, scope)
        : completion.Kind == CompletionKind.Normal ? evaluator.Run(attempt.Otherwise, scope)
        : completion;
}
