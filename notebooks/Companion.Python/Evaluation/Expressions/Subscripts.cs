using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Reads items and slices.</summary>
internal sealed class Subscripts(EvaluationState state, Doubts doubts)
{
    public PythonValue Subscript(PythonValue value, PythonValue index)
    {
        if (value is PythonNames names)
        {
            return index is PythonString name
                ? Contents.Seen(
                    names.Module.Names.Get(name.Value)
                        ?? (
                            names.Module.Names.Doubt is { } doubt
                                ? throw new UnknowableException(doubt)
                                : throw Errors.Key(index)
                        )
                )
                : throw Errors.Key(index);
        }

        if (index is Undetermined or PythonOpaque && value is not (Undetermined or PythonOpaque))
        {
            doubts.EscapeHeld(value);
            throw new UnknowableException(UnknownValues.AsUndetermined(index));
        }

        state.Meter.CountOperand(value);
        var result = Sequences.Subscript(state.Meter, value, index);
        if (index is PythonSlice)
        {
            state.Meter.CountWhole(result);
        }

        return result;
    }
}
