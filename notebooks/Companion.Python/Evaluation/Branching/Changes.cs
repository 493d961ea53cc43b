using Companion.Python.Calls;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Branching;

/// <summary>Writes containers and names in a way that can be undone, and records the statement that writes.</summary>
internal sealed class Changes(EvaluationState state) : IChanges
{
    /// <inheritdoc />
    public void Touch(Container container)
    {
        state.Meter.Charge(state.Journal.Touch(container) * 8L);
        container.Changed = state.Now;
    }

    /// <inheritdoc />
    public void TouchEnd(Container container)
    {
        state.Journal.TouchEnd(container);
        container.Changed = state.Now;
    }

    /// <inheritdoc />
    public void SetEntry(PythonDictionary dictionary, PythonValue key, PythonValue value)
    {
        var items = Contents.Of(dictionary);
        if (items.IsEnvironment)
        {
            CheckEnvironmentText(key);
            CheckEnvironmentText(value);
        }

        if (items.Find(key) >= 0)
        {
            Touch(items);
        }
        else if (items.Count < state.Meter.Limits.Items)
        {
            TouchEnd(items);
        }
        else
        {
            throw Errors.TooLarge();
        }

        Dictionaries.Put(items, key, value);
    }

    /// <inheritdoc />
    public void AssignGlobal(PythonModule module, string name, PythonValue value) =>
        state.Journal.Assign(module.Names, name, new Binding(value, state.Now));

    private static void CheckEnvironmentText(PythonValue value)
    {
        if (value is Undetermined or PythonOpaque)
        {
            return;
        }

        if (value is not PythonString)
        {
            throw Errors.Type($"str expected, not {PythonTypes.NameOf(value)}");
        }
    }
}
