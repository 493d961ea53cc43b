using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>The items of values.</summary>
internal sealed class Iterables(EvaluationState state)
{
    /// <summary>The items of a value; the journal records that an iterator is read.</summary>
    public IEnumerable<PythonValue> Iterate(PythonValue value)
    {
        if (value is PythonIterator iterator)
        {
            state.Journal.Touch(iterator);
        }

        return Iteration.Of(state.Meter, value);
    }

    /// <summary>The items where their order is visible; refused for a set with several items.</summary>
    public IEnumerable<PythonValue> IterateOrdered(PythonValue value) =>
        IsUnordered(value) ? throw new UnknowableException("the order of a set is not known") : Iterate(value);

    public static bool IsUnordered(PythonValue value) => Iteration.IsUnordered(value);

    public static bool IsNotIterable(PythonValue value) =>
        value is PythonNone or PythonBool or PythonInteger or PythonFloat or PythonFunction or PythonPath;
}
