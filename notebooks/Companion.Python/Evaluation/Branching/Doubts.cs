using Companion.Python.Calls;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Branching;

/// <summary>
/// Marks as unknown what can no longer be tracked: containers, names, and everything that an undetermined value may be.
/// </summary>
internal sealed class Doubts(EvaluationState state, Changes changes) : IDoubts
{
    /// <inheritdoc />
    public void Mark(Container container, Undetermined why)
    {
        if (container.Doubt is null)
        {
            changes.Touch(container);
            EscapeItems(container);
            container.Doubt = why;
        }
    }

    /// <summary>Marks the items of a container as escaped: an undetermined value may be any of them.</summary>
    public void EscapeItems(Container container)
    {
        switch (container)
        {
            case ListItems list:
                state.Meter.Charge(list.Count);
                list.Items.ForEach(state.Escapes.Add);
                break;
            case DictionaryItems dictionary:
                state.Meter.Charge(dictionary.Count);
                dictionary.Items.ForEach(entry => state.Escapes.Add(entry.Value));
                break;
        }
    }

    /// <summary>Marks as escaped what an unknown result may be: the value itself or one of its items.</summary>
    public void EscapeHeld(PythonValue value)
    {
        state.Escapes.Add(value);
        if (Contents.Find(value) is { } container)
        {
            EscapeItems(container);
        }
    }

    /// <summary>
    /// Records a write through an undetermined value: it may change any of the containers that the value may be.
    /// </summary>
    public void MarkEscaped(Undetermined why)
    {
        state.Meter.Charge(state.Escapes.Values.Count);

        // The former contents of a container in doubt have escaped separately.
        foreach (var value in state.Escapes.Values.Where(value => Contents.Find(value)?.Doubt is null).ToList())
        {
            MarkReachable(value, why);
        }
    }

    /// <inheritdoc />
    public void MarkReachable(PythonValue value, Undetermined why)
    {
        var pending = new Stack<PythonValue>([value]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (pending.TryPop(out var next))
        {
            state.Meter.Step();
            switch (next)
            {
                case PythonTuple tuple when seen.Add(tuple):
                    foreach (var item in tuple.Items)
                    {
                        pending.Push(item);
                    }

                    break;
                case PythonNames names:
                    MarkNames(names.Module.Names, why);
                    break;
                case PythonView view:
                    pending.Push(view.Dictionary);
                    break;
                default:
                    if (Contents.Find(next) is { } container && seen.Add(container))
                    {
                        PushItems(container, pending);
                        Mark(container, why);
                    }

                    break;
            }
        }
    }

    private static void PushItems(Container container, Stack<PythonValue> pending)
    {
        switch (container)
        {
            case ListItems list:
                list.Items.ForEach(pending.Push);
                break;
            case DictionaryItems dictionary:
                dictionary.Items.ForEach(entry => pending.Push(entry.Value));
                break;
        }
    }

    /// <summary>Marks all names of a namespace, both existing and possible ones.</summary>
    public void MarkNames(Namespace names, Undetermined why)
    {
        foreach (var name in names.All())
        {
            if (!name.StartsWith("__", StringComparison.Ordinal))
            {
                state.Escapes.Add(names.Get(name) ?? why);
                state.Journal.Assign(names, name, new Binding(why, state.Now));
            }
        }

        state.Journal.SetDoubt(names, why);
    }

    /// <inheritdoc />
    public void MarkModule(string reason)
    {
        foreach (var name in state.Modules.All())
        {
            if (state.Modules.Get(name) is PythonModule { File: { } own } module && ReferenceEquals(own, state.File))
            {
                MarkNames(module.Names, state.Unknown(reason));
            }
        }
    }
}
