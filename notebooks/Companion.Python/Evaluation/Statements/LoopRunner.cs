using System.Collections.Immutable;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary>Runs a loop round by round, with the paths that break out of it or continue.</summary>
internal sealed class LoopRunner(EvaluationState state, IEvaluator evaluator, PathExplorer paths)
{
    public Completion RunLoop(
        ImmutableArray<Statement> body,
        ImmutableArray<Statement> otherwise,
        Func<bool> next,
        Func<Undetermined, Completion> goOn,
        Scope scope
    )
    {
        var barrier = paths.Push(BarrierKind.Loop);
        try
        {
            while (true)
            {
                state.Meter.Step();
                try
                {
                    if (!next())
                    {
                        return EndLoop(barrier, otherwise, scope);
                    }
                }
                catch (UnknowableException exception)
                {
                    goOn(state.Unknown(exception, state.Statement!));
                    return EndLoop(barrier, [], scope);
                }

                var (completion, isDead) = RunBody(barrier, body, scope);
                var goes = !isDead && completion.Kind is CompletionKind.Normal or CompletionKind.Continue;
                goes |= JoinContinues(barrier, goes, isDead, ref completion);
                if (!goes)
                {
                    return isDead ? EndDead(barrier) : EndLoop(barrier, completion);
                }
            }
        }
        finally
        {
            paths.Pop(barrier);
        }
    }

    private (Completion Completion, bool IsDead) RunBody(
        PathBarrier barrier,
        ImmutableArray<Statement> body,
        Scope scope
    )
    {
        try
        {
            return (evaluator.Run(body, scope), false);
        }
        catch (DeadEndException) when (barrier.Exits.Count > 0)
        {
            return (Completion.Normal, true);
        }
        catch (PythonRaise exception) when (barrier.Exits.Count > 0)
        {
            paths.Leave(CompletionKind.Raise, null, exception, barrier.Exits[0].Why);
            return (Completion.Normal, true);
        }
    }

    // Paths that continued with the next round meet here.
    private bool JoinContinues(PathBarrier barrier, bool goes, bool isDead, ref Completion completion)
    {
        state.Meter.Count(barrier.Exits.Count);
        var continues = barrier.Exits.FindAll(exit => exit.Kind == CompletionKind.Continue);
        if (continues.Count == 0)
        {
            return false;
        }

        barrier.Exits.RemoveAll(exit => exit.Kind == CompletionKind.Continue);
        var states = continues.ConvertAll(exit => exit.States);
        if (goes)
        {
            states.Add(paths.Capture(barrier.Mark));
        }
        else if (!isDead)
        {
            paths.Leave(completion.Kind, completion.Value, null, continues[0].Why);
        }

        completion = Completion.Normal;
        state.Journal.Rollback(barrier.Mark);
        Join(states, continues[0].Why);
        return true;
    }

    private void Join(List<Dictionary<Place, object?>> states, Undetermined why)
    {
        if (states.Count == 1)
        {
            state.Journal.Apply(states[0]);
        }
        else
        {
            paths.Merge(states, why, Container.LastSerial);
        }
    }

    // The loop is exhausted: its else runs, and the paths that broke out join in.
    private Completion EndLoop(PathBarrier barrier, ImmutableArray<Statement> otherwise, Scope scope)
    {
        if (barrier.Exits.Count == 0)
        {
            return otherwise.IsEmpty ? Completion.Normal : RunOutside(barrier, () => evaluator.Run(otherwise, scope));
        }

        var states = paths.Capture(barrier.Mark);
        return JoinBreaks(
            barrier,
            () =>
            {
                state.Journal.Apply(states);
                return evaluator.Run(otherwise, scope);
            }
        );
    }

    private Completion EndLoop(PathBarrier barrier, Completion completion)
    {
        if (barrier.Exits.Count == 0)
        {
            return completion.Kind == CompletionKind.Break ? Completion.Normal : completion;
        }

        var states = paths.Capture(barrier.Mark);
        return JoinBreaks(
            barrier,
            () =>
            {
                state.Journal.Apply(states);
                return completion.Kind == CompletionKind.Break ? Completion.Normal : completion;
            }
        );
    }

    private Completion EndDead(PathBarrier barrier)
    {
        if (barrier.Exits.Count == 0)
        {
            throw new DeadEndException();
        }

        return JoinBreaks(barrier, null);
    }

    private Completion JoinBreaks(PathBarrier barrier, Func<Completion>? main)
    {
        var breaks = barrier.Exits.ToList();
        state.Journal.Rollback(barrier.Mark);
        return RunOutside(
            barrier,
            () =>
            {
                var ways = breaks.ConvertAll(exit =>
                    (Func<Completion>)(
                        () =>
                        {
                            state.Journal.Apply(exit.States);
                            return Completion.Normal;
                        }
                    )
                );
                if (main is not null)
                {
                    ways.Insert(0, main);
                }

                paths.RunPathsFrom(barrier.Mark, breaks[0].Why, ways);
                return Completion.Normal;
            }
        );
    }

    // What follows a statement no longer leads to its barrier, although its mark is still valid.
    private Completion RunOutside(PathBarrier barrier, Func<Completion> action)
    {
        state.Barriers.Remove(barrier);
        return action();
    }
}
