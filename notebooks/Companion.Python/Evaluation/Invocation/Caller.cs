using Companion.Python.BuiltIns;
using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Invocation;

/// <summary>Calls callable values.</summary>
internal sealed class Caller(
    EvaluationState state,
    PathExplorer paths,
    Doubts doubts,
    FunctionCaller functions,
    FunctionEffects functionEffects,
    ICallContext context
)
{
    /// <summary>Calls callable values.</summary>
    public PythonValue Call(PythonValue function, Arguments arguments, SyntaxNode? node = null)
    {
        state.Meter.Step();
        switch (function)
        {
            case PythonFunction own:
                return functions.CallFunction(own, arguments);
            case PythonBuiltIn builtIn:
                return Guard(
                    arguments,
                    null,
                    builtIn.TakesUndetermined,
                    () => builtIn.Function(context, arguments),
                    node
                );
            case PythonMethod method:
                state.Meter.CountOperand(method.Self);
                return Guard(
                    arguments,
                    method.Self,
                    method.TakesUndetermined,
                    () => method.Function(context, method.Self, arguments),
                    node
                );
            case PythonType type when Constructors.Find(type) is { } construct:
                var takes = PythonTypes.IsException(type);
                return Guard(arguments, null, takes, () => construct(context, arguments), node);
            case PythonType type:
                return CallUnknown(
                    function,
                    arguments,
                    state.Unknown($"an object of class '{type.Name}' is not evaluated")
                );
            case PythonShim { Function: PythonBuiltIn call }:
                return Guard(arguments, null, call.TakesUndetermined, () => call.Function(context, arguments), node);
            case PythonShim shim:
                return CallUnknown(function, arguments, state.Unknown($"a {shim.Type} object is not evaluated"));
            case Undetermined undetermined:
                return CallUnknown(function, arguments, undetermined);
            case PythonOpaque opaque:
                paths.MayRaise(opaque.Value);
                return opaque;
            default:
                throw Errors.Type($"'{PythonTypes.NameOf(function)}' object is not callable");
        }
    }

    private PythonValue Guard(
        Arguments arguments,
        PythonValue? self,
        bool takesUndetermined,
        Func<PythonValue> action,
        SyntaxNode? node
    )
    {
        if (!takesUndetermined)
        {
            foreach (var value in arguments.All)
            {
                if (value is Undetermined or PythonOpaque)
                {
                    return GiveUp(arguments, self, UnknownValues.AsUndetermined(value));
                }
            }
        }

        foreach (var value in arguments.Positional)
        {
            state.Meter.CountOperand(value);
        }

        try
        {
            var result = action();
            state.Meter.CountWhole(result);
            return Contents.Seen(result);
        }
        catch (UnknowableException exception)
        {
            return GiveUp(
                arguments,
                self,
                exception.Cause
                    ?? (node is null ? state.Unknown(exception.Message) : state.Unknown(exception.Message, node))
            );
        }
    }

    // A method that cannot be evaluated may have partly changed its object; a function, the iterators in its arguments.
    private Undetermined GiveUp(Arguments arguments, PythonValue? self, Undetermined why)
    {
        if (self is not null && Contents.Find(self) is { } container)
        {
            doubts.Mark(container, why);
        }

        if (self is not null)
        {
            doubts.EscapeHeld(self);
        }

        foreach (var value in arguments.All)
        {
            doubts.EscapeHeld(value);
            if (value is PythonIterator iterator)
            {
                state.Journal.Touch(iterator);
                iterator.Doubt ??= why;
            }
            else if (value is PythonFunction)
            {
                // A callback may have been called any number of times.
                functionEffects.DoubtEffects((PythonFunction)value, why);
            }
        }

        return paths.MayRaise(why);
    }

    public PythonValue CallUnknown(PythonValue function, Arguments arguments, Undetermined why)
    {
        foreach (var value in arguments.All)
        {
            if (value is PythonFunction callback)
            {
                functionEffects.DoubtEffects(callback, why);
            }
            else
            {
                doubts.MarkReachable(value, why);
            }
        }

        if (function is PythonFunction own)
        {
            functionEffects.DoubtEffects(own, why);
        }

        if (function is PythonMethod method)
        {
            doubts.MarkReachable(method.Self, why);
        }

        return paths.MayRaise(why);
    }
}
