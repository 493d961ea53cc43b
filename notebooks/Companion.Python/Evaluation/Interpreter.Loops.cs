using System.Collections.Immutable;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    private Completion RunFor(ForStatement loop, Scope scope)
    {
        var iterable = Evaluate(loop.Iterable, scope);
        if (iterable is Undetermined or PythonOpaque)
        {
            return RunUnknownLoop(loop.Target, loop.Body, loop.Otherwise, MayRaise(AsUndetermined(iterable)), scope);
        }

        IEnumerable<PythonValue> items;
        try
        {
            if (Iteration.IsUnordered(iterable))
            {
                return RunUnordered(loop, Iteration.ToList(iterable), scope);
            }

            items = Iterate(iterable);
        }
        catch (UnknowableException exception)
        {
            var why = MayRaise(Unknown(exception, loop.Iterable));
            return RunUnknownLoop(loop.Target, loop.Body, loop.Otherwise, why, scope);
        }

        return RunLoop(loop, items, scope);
    }

    // The order of a set is not known: what comes out the same in four orders, in which no place has the same item
    // throughout, is taken not to depend on it.
    private Completion RunUnordered(ForStatement loop, List<PythonValue> items, Scope scope)
    {
        var why = Unknown("the order of a set is not known", loop.Iterable);
        List<PythonValue> backwards = [.. Enumerable.Reverse(items)];
        List<PythonValue> turned = [.. items.Skip(1), items[0]];
        List<PythonValue> turnedBack = [.. backwards.Skip(1), backwards[0]];
        RunPaths(
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

    private Completion RunLoop(ForStatement loop, IEnumerable<PythonValue> items, Scope scope)
    {
        using var source = items.GetEnumerator();
        return RunLoop(
            loop.Body,
            loop.Otherwise,
            () =>
            {
                if (!source.MoveNext())
                {
                    return false;
                }

                AssignTo(loop.Target, source.Current, scope);
                return true;
            },
            why => RunUnknownLoop(loop.Target, loop.Body, loop.Otherwise, why, scope),
            scope
        );
    }

    private Completion RunWhile(WhileStatement loop, Scope scope)
    {
        return RunLoop(
            loop.Body,
            loop.Otherwise,
            () =>
            {
                Meter.Step();
                var isTrue = Decide(Evaluate(loop.Test, scope), loop.Test, out var why);
                return why is null ? isTrue : throw new UnknowableException(why);
            },
            why => RunUnknownLoop(null, loop.Body, loop.Otherwise, why, scope),
            scope
        );
    }

    private Completion RunLoop(
        ImmutableArray<Statement> body,
        ImmutableArray<Statement> otherwise,
        Func<bool> next,
        Func<Undetermined, Completion> goOn,
        Scope scope
    )
    {
        var barrier = Push(BarrierKind.Loop);
        try
        {
            while (true)
            {
                Meter.Step();
                try
                {
                    if (!next())
                    {
                        return EndLoop(barrier, otherwise, scope);
                    }
                }
                catch (UnknowableException exception)
                {
                    goOn(Unknown(exception, statement!));
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
            Pop(barrier);
        }
    }

    private (Completion Completion, bool IsDead) RunBody(Barrier barrier, ImmutableArray<Statement> body, Scope scope)
    {
        try
        {
            return (Run(body, scope), false);
        }
        catch (DeadEndException) when (barrier.Exits.Count > 0)
        {
            return (Completion.Normal, true);
        }
        catch (PythonRaise raise) when (barrier.Exits.Count > 0)
        {
            Leave(CompletionKind.Raise, null, raise, barrier.Exits[0].Why);
            return (Completion.Normal, true);
        }
    }

    // Paths that went on with the next round meet there.
    private bool JoinContinues(Barrier barrier, bool goes, bool isDead, ref Completion completion)
    {
        Work.Count(barrier.Exits.Count);
        var continues = barrier.Exits.FindAll(exit => exit.Kind == CompletionKind.Continue);
        if (continues.Count == 0)
        {
            return false;
        }

        barrier.Exits.RemoveAll(exit => exit.Kind == CompletionKind.Continue);
        var states = continues.ConvertAll(exit => exit.States);
        if (goes)
        {
            states.Add(Capture(barrier.Mark));
        }
        else if (!isDead)
        {
            Leave(completion.Kind, completion.Value, null, continues[0].Why);
        }

        completion = Completion.Normal;
        Journal.Rollback(barrier.Mark);
        Join(states, continues[0].Why);
        return true;
    }

    private void Join(List<Dictionary<Place, object?>> states, Undetermined why)
    {
        if (states.Count == 1)
        {
            Journal.Apply(states[0]);
        }
        else
        {
            Merge(states, why, Container.LastSerial);
        }
    }

    // The loop ran out: its else, and beside it the paths that broke out.
    private Completion EndLoop(Barrier barrier, ImmutableArray<Statement> otherwise, Scope scope)
    {
        if (barrier.Exits.Count == 0)
        {
            return otherwise.IsEmpty ? Completion.Normal : RunOutside(barrier, () => Run(otherwise, scope));
        }

        var states = Capture(barrier.Mark);
        return JoinBreaks(
            barrier,
            () =>
            {
                Journal.Apply(states);
                return Run(otherwise, scope);
            }
        );
    }

    private Completion EndLoop(Barrier barrier, Completion completion)
    {
        if (barrier.Exits.Count == 0)
        {
            return completion.Kind == CompletionKind.Break ? Completion.Normal : completion;
        }

        var states = Capture(barrier.Mark);
        return JoinBreaks(
            barrier,
            () =>
            {
                Journal.Apply(states);
                return completion.Kind == CompletionKind.Break ? Completion.Normal : completion;
            }
        );
    }

    private Completion EndDead(Barrier barrier)
    {
        if (barrier.Exits.Count == 0)
        {
            throw new DeadEndException();
        }

        return JoinBreaks(barrier, null);
    }

    private Completion JoinBreaks(Barrier barrier, Func<Completion>? main)
    {
        var breaks = barrier.Exits.ToList();
        Journal.Rollback(barrier.Mark);
        return RunOutside(
            barrier,
            () =>
            {
                var paths = breaks.ConvertAll(exit =>
                    (Func<Completion>)(
                        () =>
                        {
                            Journal.Apply(exit.States);
                            return Completion.Normal;
                        }
                    )
                );
                if (main is not null)
                {
                    paths.Insert(0, main);
                }

                RunPathsFrom(barrier.Mark, breaks[0].Why, paths);
                return Completion.Normal;
            }
        );
    }

    // What follows a statement no longer leads to its barrier, though its mark still holds.
    private Completion RunOutside(Barrier barrier, Func<Completion> action)
    {
        barriers.Remove(barrier);
        return action();
    }

    // A loop of unknown length: its body may run or not, any number of times.
    private Completion RunUnknownLoop(
        Expression? target,
        ImmutableArray<Statement> body,
        ImmutableArray<Statement> otherwise,
        Undetermined why,
        Scope scope
    )
    {
        Havoc(
            why,
            scope,
            AssignedNames.Of(target is null ? body : [.. body, new AssignmentStatement([target], target, target.Span)]),
            () =>
            {
                if (target is not null)
                {
                    AssignTo(target, why, scope);
                }

                Run(body, scope);
            }
        );
        if (!otherwise.IsEmpty)
        {
            RunPaths(why, [() => Run(otherwise, scope), () => Completion.Normal]);
        }

        return Completion.Normal;
    }

    /// <summary>Makes everything undetermined that an action may write when it is run any number of times.</summary>
    private void Havoc(Undetermined why, Scope scope, AssignedNames names, Action action)
    {
        for (var round = 0; round < 2; round++)
        {
            HavocNames(names, why, scope);
            var barrier = Push(BarrierKind.Loop);
            Dictionary<Place, object?> written = [];
            try
            {
                try
                {
                    action();
                }
                catch (PythonRaise raise)
                {
                    Leave(CompletionKind.Raise, null, raise, why);
                }
                catch (Exception exception) when (exception is DeadEndException or UnknowableException)
                {
                    // What it wrote until then counts all the same.
                }

                written = Capture(barrier.Mark);
                foreach (var exit in barrier.Exits)
                {
                    foreach (var place in exit.States.Keys)
                    {
                        written.TryAdd(place, null);
                    }
                }

                Journal.Rollback(barrier.Mark);
            }
            finally
            {
                Pop(barrier);
            }

            foreach (var place in written.Keys)
            {
                HavocPlace(place, why);
            }
        }
    }

    private void HavocPlace(Place place, Undetermined why)
    {
        switch (place.Target)
        {
            case Namespace names when place.Name is not null:
                escapes.Add(names.Get(place.Name) ?? why);
                Journal.Assign(names, place.Name, new Binding(why, Now));
                break;
            case Namespace names:
                Journal.SetDoubt(names, why);
                break;
            case Container container:
                Doubt(container, why);
                break;
            case PythonIterator iterator:
                iterator.Doubt ??= why;
                break;
        }
    }

    private void HavocNames(AssignedNames names, Undetermined why, Scope scope)
    {
        foreach (var name in names.Names)
        {
            escapes.Add(TargetOf(name, scope).Get(name) ?? why);
            Assign(name, why, scope);
        }

        if (names.HasStar)
        {
            DoubtNames(scope.Names, why);
        }
    }
}
