using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    private readonly Stack<PythonRaise> handled = new();

    private Completion RunTry(TryStatement attempt, Scope scope)
    {
        if (attempt.Finally.IsEmpty)
        {
            return RunHandled(attempt, scope);
        }

        var barrier = Push(BarrierKind.Finally);
        try
        {
            var (completion, raised, isDead) = RunGuarded(
                barrier,
                () => attempt.Handlers.IsEmpty ? Run(attempt.Body, scope) : RunHandled(attempt, scope)
            );
            barriers.Remove(barrier);
            if (barrier.Exits.Count == 0)
            {
                return RunFinally(attempt, completion, raised, scope);
            }

            var paths = new List<Func<Completion>>();
            if (!isDead)
            {
                var states = Capture(barrier.Mark);
                paths.Add(() =>
                {
                    Journal.Apply(states);
                    return RunFinally(attempt, completion, raised, scope);
                });
            }

            foreach (var exit in barrier.Exits)
            {
                paths.Add(() =>
                {
                    Journal.Apply(exit.States);
                    if (exit.Kind != CompletionKind.Raise || exit.Raise is not null)
                    {
                        return RunFinally(attempt, new Completion(exit.Kind, exit.Value), exit.Raise, scope);
                    }

                    var last = Run(attempt.Finally, scope);
                    return last.Kind != CompletionKind.Normal ? last : throw LeaveUnknown(exit.Why);
                });
            }

            Journal.Rollback(barrier.Mark);
            RunPathsFrom(barrier.Mark, barrier.Exits[0].Why, paths);
            return Completion.Normal;
        }
        finally
        {
            Pop(barrier);
        }
    }

    private DeadEndException LeaveUnknown(Undetermined why)
    {
        MayRaise(why);
        return new DeadEndException();
    }

    private Completion RunFinally(TryStatement attempt, Completion completion, PythonRaise? raised, Scope scope)
    {
        var last = Run(attempt.Finally, scope);
        return last.Kind != CompletionKind.Normal ? last
            : raised is not null ? throw raised
            : completion;
    }

    private static (Completion Completion, PythonRaise? Raised, bool IsDead) RunGuarded(
        Barrier barrier,
        Func<Completion> action
    )
    {
        try
        {
            return (action(), null, false);
        }
        catch (PythonRaise raise)
        {
            Work.CountException();
            return (Completion.Normal, raise, false);
        }
        catch (DeadEndException) when (barrier.Exits.Count > 0)
        {
            return (Completion.Normal, null, true);
        }
    }

    private Completion RunHandled(TryStatement attempt, Scope scope)
    {
        var barrier = Push(BarrierKind.Try);
        try
        {
            var (completion, raised, isDead) = RunGuarded(barrier, () => Run(attempt.Body, scope));
            barriers.Remove(barrier);
            if (barrier.Exits.Count == 0)
            {
                return AfterBody(attempt, completion, raised, scope);
            }

            var paths = new List<Func<Completion>>();
            if (!isDead)
            {
                var states = Capture(barrier.Mark);
                paths.Add(() =>
                {
                    Journal.Apply(states);
                    return AfterBody(attempt, completion, raised, scope);
                });
            }

            foreach (var exit in barrier.Exits)
            {
                paths.Add(() =>
                {
                    Journal.Apply(exit.States);
                    return exit.Raise is not null
                        ? Handle(attempt, exit.Raise, scope)
                        : HandleUnknown(attempt, exit.Why, scope);
                });
            }

            Journal.Rollback(barrier.Mark);
            RunPathsFrom(barrier.Mark, barrier.Exits[0].Why, paths);
            return Completion.Normal;
        }
        finally
        {
            Pop(barrier);
        }
    }

    private Completion AfterBody(TryStatement attempt, Completion completion, PythonRaise? raised, Scope scope) =>
        raised is not null ? Handle(attempt, raised, scope)
        : completion.Kind == CompletionKind.Normal ? Run(attempt.Otherwise, scope)
        : completion;

    private Completion Handle(TryStatement attempt, PythonRaise raised, Scope scope)
    {
        foreach (var handler in attempt.Handlers)
        {
            var matches = Matches(handler, raised.Value.Type, scope, out var why);
            if (why is not null)
            {
                // It may be this handler's: with the others it makes for paths that are not told apart.
                return HandleUnknown(attempt, why, scope);
            }

            if (matches)
            {
                return RunHandler(handler, raised.Value, raised, scope);
            }
        }

        throw raised;
    }

    private Completion RunHandler(ExceptHandler handler, PythonValue value, PythonRaise? raised, Scope scope)
    {
        if (handler.Name is not null)
        {
            Assign(handler.Name, value, scope);
        }

        if (raised is not null)
        {
            handled.Push(raised);
        }

        try
        {
            return Run(handler.Body, scope);
        }
        finally
        {
            if (raised is not null)
            {
                handled.Pop();
            }

            if (handler.Name is not null && TargetOf(handler.Name, scope).Get(handler.Name) is not null)
            {
                Journal.Assign(TargetOf(handler.Name, scope), handler.Name, null);
            }
        }
    }

    private bool Matches(ExceptHandler handler, PythonType raised, Scope scope, out Undetermined? why)
    {
        why = null;
        if (handler.Type is null)
        {
            return true;
        }

        var type = Evaluate(handler.Type, scope);
        foreach (var item in type is PythonTuple tuple ? tuple.Items : [type])
        {
            switch (item)
            {
                case PythonType candidate when candidate.IsSubclassOf(PythonTypes.Exception("BaseException")):
                    if (raised.IsSubclassOf(candidate))
                    {
                        return true;
                    }

                    break;
                case Undetermined or PythonOpaque:
                    why ??= AsUndetermined(item);
                    break;
                default:
                    throw Errors.Type("catching classes that do not inherit from BaseException is not allowed");
            }
        }

        return false;
    }

    // An exception of unknown type may be any handler's, or nobody's.
    private Completion HandleUnknown(TryStatement attempt, Undetermined why, Scope scope)
    {
        var paths = new List<Func<Completion>>();
        var takesAll = false;
        foreach (var handler in attempt.Handlers)
        {
            paths.Add(() => RunHandler(handler, why, null, scope));
            if (
                handler.Type is null
                || Evaluate(handler.Type, scope) is PythonType { Name: "Exception" or "BaseException" }
            )
            {
                takesAll = true;
                break;
            }
        }

        if (!takesAll)
        {
            paths.Add(() => throw LeaveUnknown(why));
        }

        RunPaths(why, paths);
        return Completion.Normal;
    }

    private Completion RunWith(WithStatement with, Scope scope)
    {
        var suppressed = new List<PythonType>();
        foreach (var item in with.Items)
        {
            var context = Evaluate(item.Context, scope);
            if (context is PythonShim { Type: "suppress" } shim && shim.Members["types"] is PythonTuple types)
            {
                suppressed.AddRange(types.Items.OfType<PythonType>());
            }

            if (item.Target is not null)
            {
                var value = context is PythonFile or Undetermined
                    ? context
                    : Unknown("the context of a 'with' is not evaluated", item.Context);
                AssignTo(item.Target, value, scope);
            }
        }

        if (suppressed.Count == 0)
        {
            return Run(with.Body, scope);
        }

        // contextlib.suppress is a try with an empty handler.
        var handlers = suppressed.Select(type => new ExceptHandler(
            new ConstantExpression(type, with.Span),
            null,
            [],
            with.Span
        ));
        return RunHandled(new TryStatement(with.Body, [.. handlers], [], [], with.Span), scope);
    }
}
