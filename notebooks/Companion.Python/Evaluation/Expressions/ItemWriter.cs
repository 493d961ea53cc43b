using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>Assigns to items, slices and attributes.</summary>
internal sealed class ItemWriter(EvaluationState state, PathExplorer paths, Changes changes, Doubts doubts)
{
    public void SetItem(PythonValue owner, PythonValue index, PythonValue value, SyntaxNode node)
    {
        try
        {
            switch (owner)
            {
                case PythonDictionary dictionary:
                    changes.SetEntry(dictionary, index, value);
                    break;
                case PythonList list when index is PythonSlice slice:
                    SetSlice(Contents.Of(list), slice, value);
                    break;
                case PythonList list:
                    var items = Contents.Of(list);
                    var place = PlaceIn(items.Count, index);
                    changes.Touch(items);
                    items.Items[place] = value;
                    break;
                case PythonNames names when index is PythonString name:
                    state.Journal.Assign(names.Module.Names, name.Value, new Binding(value, state.Now));
                    break;
                case PythonNames names:
                    doubts.MarkNames(names.Module.Names, state.Unknown("a name is computed", node));
                    break;
                case Undetermined or PythonOpaque:
                    doubts.MarkEscaped(paths.MayRaise(UnknownValues.AsUndetermined(owner)));
                    state.Escapes.Add(value);
                    break;
                case PythonShim:
                    break;
                default:
                    if (owner is PythonString or PythonTuple or PythonBytes or PythonRange && Numbers.IsInteger(index))
                    {
                        Sequences.CheckIndex(index);
                    }

                    throw Errors.Type($"'{PythonTypes.NameOf(owner)}' object does not support item assignment");
            }
        }
        catch (UnknowableException exception)
        {
            doubts.MarkReachable(owner, paths.MayRaise(state.Unknown(exception, node)));
        }
    }

    private static int PlaceIn(int count, PythonValue index)
    {
        if (Numbers.IsInteger(index))
        {
            return Sequences.Place("list", count, index, "list assignment index out of range");
        }

        return Sequences.Place("list", count, index);
    }

    private void SetSlice(ListItems items, PythonSlice slice, PythonValue value)
    {
        if (Iterables.IsNotIterable(value))
        {
            throw Errors.Type("can only assign an iterable");
        }

        var added = Iteration.Ordered(state.Meter, value).ToList();
        var (start, step, count) = Sequences.Resolve(slice, items.Count);
        state.Meter.CheckItems(items.Count + added.Count);
        if (step == 1)
        {
            changes.Touch(items);
            items.Items.RemoveRange(start, count);
            items.Items.InsertRange(start, added);
            return;
        }

        if (added.Count != count)
        {
            throw Errors.Value($"attempt to assign sequence of size {added.Count} to extended slice of size {count}");
        }

        changes.Touch(items);
        for (var at = 0; at < count; at++)
        {
            items.Items[(int)(start + (at * step))] = added[at];
        }
    }

    public void SetAttribute(PythonValue owner, string name, PythonValue value, SyntaxNode node)
    {
        switch (owner)
        {
            case PythonModule { File: not null } module:
                state.Journal.Assign(module.Names, name, new Binding(value, state.Now));
                break;
            case PythonModule module:
                state.Journal.Assign(module.Names, name, new Binding(value, state.Now));
                break;
            case PythonType { Body: { } body }:
                state.Journal.Assign(body, name, new Binding(value, state.Now));
                break;
            case Undetermined or PythonOpaque:
                paths.MayRaise(UnknownValues.AsUndetermined(owner));
                break;
            case PythonFunction or PythonShim:
                break;
            default:
                throw owner is PythonType type
                    ? Errors.Type($"cannot set '{name}' attribute of immutable type '{type.Name}'")
                    : Errors.Attribute(owner, name);
        }
    }
}
