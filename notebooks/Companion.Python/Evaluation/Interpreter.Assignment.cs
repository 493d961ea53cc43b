using System.Collections.Immutable;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    /// <summary>The evaluated parts of a target.</summary>
    private readonly record struct TargetPlace(PythonValue? Owner, PythonValue? Index);

    private TargetPlace Locate(Expression target, Scope scope) =>
        target switch
        {
            SubscriptExpression subscript => new(Evaluate(subscript.Value, scope), Evaluate(subscript.Index, scope)),
            AttributeExpression attribute => new(Evaluate(attribute.Value, scope), null),
            _ => default,
        };

    private PythonValue Read(Expression target, TargetPlace place, Scope scope)
    {
        try
        {
            return target switch
            {
                NameExpression name => LookUp(name.Name, scope, name),
                SubscriptExpression => Subscript(place.Owner!, place.Index!),
                AttributeExpression attribute => Attribute(place.Owner!, attribute.Name, attribute),
                _ => Unknown("the target is not evaluated", target),
            };
        }
        catch (UnknowableException exception)
        {
            return MayRaise(Unknown(exception, target));
        }
    }

    private void AssignTo(Expression target, PythonValue value, Scope scope)
    {
        switch (target)
        {
            case NameExpression name:
                Assign(name.Name, value, scope);
                break;
            case SubscriptExpression or AttributeExpression:
                Write(target, Locate(target, scope), value, scope);
                break;
            case TupleExpression tuple:
                Unpack(tuple.Items, value, target, scope);
                break;
            case ListExpression list:
                Unpack(list.Items, value, target, scope);
                break;
            case StarredExpression starred:
                AssignTo(starred.Value, value, scope);
                break;
        }
    }

    private void Write(Expression target, TargetPlace place, PythonValue value, Scope scope)
    {
        switch (target)
        {
            case NameExpression name:
                Assign(name.Name, value, scope);
                break;
            case SubscriptExpression:
                SetItem(place.Owner!, place.Index!, value, target);
                break;
            case AttributeExpression attribute:
                SetAttribute(place.Owner!, attribute.Name, value, target);
                break;
        }
    }

    private void Unpack(ImmutableArray<Expression> targets, PythonValue value, SyntaxNode node, Scope scope)
    {
        List<PythonValue> items;
        try
        {
            items = [];
            var star = targets.Any(item => item is StarredExpression);
            if (value is not (Undetermined or PythonOpaque) && IsNotIterable(value))
            {
                throw Errors.Type($"cannot unpack non-iterable {PythonTypes.NameOf(value)} object");
            }

            var isShown = IsUnordered(value) && (star || Iteration.ToList(value).Count == targets.Length);
            foreach (var item in isShown ? IterateOrdered(value) : Iterate(value))
            {
                items.Add(item);
                if (!star && items.Count > targets.Length)
                {
                    break;
                }
            }
        }
        catch (UnknowableException exception)
        {
            var why = MayRaise(Unknown(exception, node));
            foreach (var target in targets)
            {
                AssignTo(target, why, scope);
            }

            return;
        }

        UnpackItems(targets, items, scope);
    }

    private static bool IsNotIterable(PythonValue value) =>
        value is PythonNone or PythonBool or PythonInteger or PythonFloat or PythonFunction or PythonPath;

    private void UnpackItems(ImmutableArray<Expression> targets, List<PythonValue> items, Scope scope)
    {
        var star = -1;
        for (var at = 0; at < targets.Length; at++)
        {
            star = targets[at] is StarredExpression ? at : star;
        }

        if (star < 0)
        {
            if (items.Count != targets.Length)
            {
                throw Errors.Value(
                    items.Count > targets.Length
                        ? $"too many values to unpack (expected {targets.Length})"
                        : $"not enough values to unpack (expected {targets.Length}, got {items.Count})"
                );
            }

            for (var at = 0; at < items.Count; at++)
            {
                AssignTo(targets[at], items[at], scope);
            }

            return;
        }

        if (items.Count < targets.Length - 1)
        {
            throw Errors.Value(
                $"not enough values to unpack (expected at least {targets.Length - 1}, got {items.Count})"
            );
        }

        var rest = items.Count - targets.Length + 1;
        for (var at = 0; at < targets.Length; at++)
        {
            var value =
                at == star ? Known.List(items.GetRange(star, rest))
                : at < star ? items[at]
                : items[at + rest - 1];
            AssignTo(targets[at], value, scope);
        }
    }

    private void SetItem(PythonValue owner, PythonValue index, PythonValue value, SyntaxNode node)
    {
        try
        {
            switch (owner)
            {
                case PythonDictionary dictionary:
                    SetEntry(dictionary, index, value);
                    break;
                case PythonList list when index is PythonSlice slice:
                    SetSlice(Contents.Of(list), slice, value);
                    break;
                case PythonList list:
                    var items = Contents.Of(list);
                    var place = PlaceIn(items.Count, index);
                    Touch(items);
                    items.Items[place] = value;
                    break;
                case PythonNames names when index is PythonString name:
                    Journal.Assign(names.Module.Names, name.Value, new Binding(value, Now));
                    break;
                case PythonNames names:
                    DoubtNames(names.Module.Names, Unknown("a name is computed", node));
                    break;
                case Undetermined or PythonOpaque:
                    DoubtEscaped(MayRaise(AsUndetermined(owner)));
                    escapes.Add(value);
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
            DoubtReachable(owner, MayRaise(Unknown(exception, node)));
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
        else if (items.Count < Meter.Limits.Items)
        {
            TouchEnd(items);
        }
        else
        {
            throw Errors.TooLarge();
        }

        Dictionaries.Put(items, key, value);
    }

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

    private void SetSlice(ListItems items, PythonSlice slice, PythonValue value)
    {
        if (IsNotIterable(value))
        {
            throw Errors.Type("can only assign an iterable");
        }

        var added = Iteration.Ordered(value).ToList();
        var (start, step, count) = Sequences.Resolve(slice, items.Count);
        Meter.CheckItems(items.Count + added.Count);
        if (step == 1)
        {
            Touch(items);
            items.Items.RemoveRange(start, count);
            items.Items.InsertRange(start, added);
            return;
        }

        if (added.Count != count)
        {
            throw Errors.Value($"attempt to assign sequence of size {added.Count} to extended slice of size {count}");
        }

        Touch(items);
        for (var at = 0; at < count; at++)
        {
            items.Items[(int)(start + (at * step))] = added[at];
        }
    }

    private void SetAttribute(PythonValue owner, string name, PythonValue value, SyntaxNode node)
    {
        switch (owner)
        {
            case PythonModule { File: not null } module:
                Journal.Assign(module.Names, name, new Binding(value, Now));
                break;
            case PythonModule module:
                Journal.Assign(module.Names, name, new Binding(value, Now));
                break;
            case PythonType { Body: { } body }:
                Journal.Assign(body, name, new Binding(value, Now));
                break;
            case Undetermined or PythonOpaque:
                MayRaise(AsUndetermined(owner));
                break;
            case PythonFunction or PythonShim:
                break;
            default:
                throw owner is PythonType type
                    ? Errors.Type($"cannot set '{name}' attribute of immutable type '{type.Name}'")
                    : Errors.Attribute(owner, name);
        }
    }

    private void DeleteTarget(Expression target, Scope scope)
    {
        switch (target)
        {
            case NameExpression name:
                Delete(name.Name, scope);
                break;
            case TupleExpression tuple:
                tuple.Items.ToList().ForEach(item => DeleteTarget(item, scope));
                break;
            case ListExpression list:
                list.Items.ToList().ForEach(item => DeleteTarget(item, scope));
                break;
            case SubscriptExpression subscript:
                DeleteItem(Evaluate(subscript.Value, scope), Evaluate(subscript.Index, scope), subscript);
                break;
            case AttributeExpression attribute:
                DeleteAttribute(Evaluate(attribute.Value, scope), attribute);
                break;
        }
    }

    private void DeleteAttribute(PythonValue owner, AttributeExpression attribute)
    {
        switch (owner)
        {
            case PythonModule module when module.Names.Get(attribute.Name) is not null:
                Journal.Assign(module.Names, attribute.Name, null);
                break;
            case Undetermined or PythonOpaque or PythonShim or PythonModule { IsOpen: true }:
                MayRaise(AsUndetermined(owner));
                break;
            default:
                throw Errors.Attribute(owner, attribute.Name);
        }
    }

    private void DeleteItem(PythonValue owner, PythonValue index, SyntaxNode node)
    {
        try
        {
            switch (owner)
            {
                case PythonDictionary dictionary:
                    var entries = Contents.Of(dictionary);
                    var place = entries.Find(index);
                    if (place < 0)
                    {
                        throw Errors.Key(index);
                    }

                    Touch(entries);
                    Meter.Charge(entries.Count * Meter.CostOfRemoval);
                    entries.RemoveAt(place);
                    break;
                case PythonList list:
                    DeleteFromList(Contents.Of(list), index);
                    break;
                case PythonNames names when index is PythonString name:
                    if (names.Module.Names.Get(name.Value) is null)
                    {
                        throw Errors.Key(index);
                    }

                    Journal.Assign(names.Module.Names, name.Value, null);
                    break;
                case Undetermined or PythonOpaque or PythonShim or PythonNames:
                    DoubtReachable(owner, MayRaise(AsUndetermined(owner)));
                    DoubtEscaped(AsUndetermined(owner));
                    break;
                default:
                    var isSequence = owner is PythonString or PythonTuple or PythonBytes or PythonRange or PythonSet;
                    var verb = isSequence && Numbers.IsInteger(index) ? "doesn't" : "does not";
                    throw Errors.Type($"'{PythonTypes.NameOf(owner)}' object {verb} support item deletion");
            }
        }
        catch (UnknowableException exception)
        {
            DoubtReachable(owner, MayRaise(Unknown(exception, node)));
        }
    }

    private void DeleteFromList(ListItems items, PythonValue index)
    {
        Meter.Charge(items.Count);
        if (index is not PythonSlice slice)
        {
            var place = Numbers.IsInteger(index)
                ? Sequences.Place("list", items.Count, index, "list assignment index out of range")
                : Sequences.Place("list", items.Count, index);
            Touch(items);
            items.Items.RemoveAt(place);
            return;
        }

        var (start, step, count) = Sequences.Resolve(slice, items.Count);
        Touch(items);
        var gone = Enumerable.Range(0, count).Select(at => (int)(start + (at * step))).ToHashSet();
        var kept = items.Items.Where((_, at) => !gone.Contains(at)).ToList();
        items.Items.Clear();
        items.Items.AddRange(kept);
    }
}
