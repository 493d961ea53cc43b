using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Statements;

/// <summary>The handlers of <c>try</c>.</summary>
internal sealed class HandlerRunner(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    NameResolver resolver
)
{
    public Completion Handle(TryStatement attempt, PythonRaise raised, Scope scope)
    {
        foreach (var handler in attempt.Handlers)
        {
            var matches = Matches(handler, raised.Value.Type, scope, out var why);
            if (why is not null)
            {
                // The exception may belong to this handler: its path and the others are not distinguished.
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
            resolver.Assign(handler.Name, value, scope);
        }

        if (raised is not null)
        {
            state.Handled.Push(raised);
        }

        try
        {
            return evaluator.Run(handler.Body, scope);
        }
        finally
        {
            if (raised is not null)
            {
                state.Handled.Pop();
            }

            if (handler.Name is not null && NameResolver.TargetOf(handler.Name, scope).Get(handler.Name) is not null)
            {
                state.Journal.Assign(NameResolver.TargetOf(handler.Name, scope), handler.Name, null);
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

        var type = evaluator.Evaluate(handler.Type, scope);
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
                    why ??= UnknownValues.AsUndetermined(item);
                    break;
                default:
                    throw Errors.Type("catching classes that do not inherit from BaseException is not allowed");
            }
        }

        return false;
    }

    // Any handler, or none, may catch an exception of unknown type.
    public Completion HandleUnknown(TryStatement attempt, Undetermined why, Scope scope)
    {
        var ways = new List<Func<Completion>>();
        var takesAll = false;
        foreach (var handler in attempt.Handlers)
        {
            ways.Add(() => RunHandler(handler, why, null, scope));
            if (
                handler.Type is null
                || evaluator.Evaluate(handler.Type, scope) is PythonType { Name: "Exception" or "BaseException" }
            )
            {
                takesAll = true;
                break;
            }
        }

        if (!takesAll)
        {
            ways.Add(() => throw paths.LeaveUnknown(why));
        }

        paths.RunPaths(why, ways);
        return Completion.Normal;
    }
}
