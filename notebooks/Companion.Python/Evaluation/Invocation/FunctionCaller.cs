using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>Calls functions of the project.</summary>
internal sealed class FunctionCaller(EvaluationState state, IEvaluator evaluator, PathExplorer paths)
{
    public PythonValue CallFunction(PythonFunction function, Arguments arguments)
    {
        state.Meter.Enter();
        var names = new Namespace();
        ParameterBinder.Bind(state.Meter.Keys, function, arguments, names);
        var scope = new Scope
        {
            Kind = ScopeKind.Function,
            Names = names,
            Module = function.Home,
            Outer = EnclosingOf(function.Closure),
            Declared = function.Names,
            Owner = function.QualifiedName + ".<locals>",
        };
        var (outerFile, outerStatement) = (state.File, state.Statement);
        state.File = function.Home.File ?? state.File;
        var barrier = paths.Push(BarrierKind.Function);
        try
        {
            return function.Result is not null
                ? EndFunction(
                    barrier,
                    () => new Completion(CompletionKind.Return, evaluator.Evaluate(function.Result, scope))
                )
                : EndFunction(barrier, () => evaluator.Run(function.Body, scope));
        }
        finally
        {
            paths.Pop(barrier);
            (state.File, state.Statement) = (outerFile, outerStatement);
            state.Meter.Leave();
        }
    }

    // Functions in a class do not see the class's names.
    private static Scope EnclosingOf(Scope scope)
    {
        while (scope.Kind == ScopeKind.Class)
        {
            scope = scope.Outer!;
        }

        return scope;
    }

    private PythonValue EndFunction(PathBarrier barrier, Func<Completion> body)
    {
        var (completion, raised, isDead) = (Completion.Normal, (PythonRaise?)null, false);
        try
        {
            completion = body();
        }
        catch (PythonRaise exception) when (barrier.Exits.Count > 0)
        {
            raised = exception;
        }
        catch (DeadEndException) when (barrier.Exits.Count > 0)
        {
            isDead = true;
        }

        var value = completion.Value ?? PythonNone.Value;
        if (barrier.Exits.Count == 0)
        {
            return Contents.Seen(value);
        }

        state.Barriers.Remove(barrier);
        var ways = new List<Func<Completion>>();
        if (!isDead)
        {
            var states = paths.Capture(barrier.Mark);
            ways.Add(() =>
            {
                state.Journal.Apply(states);
                return raised is null ? new Completion(CompletionKind.Normal, value) : throw raised;
            });
        }

        foreach (var exit in barrier.Exits)
        {
            ways.Add(() =>
            {
                state.Journal.Apply(exit.States);
                return new Completion(CompletionKind.Normal, exit.Value ?? PythonNone.Value);
            });
        }

        state.Journal.Rollback(barrier.Mark);
        return Contents.Seen(paths.RunPathsFrom(barrier.Mark, barrier.Exits[0].Why, ways)!);
    }
}
