using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>list</c>.</summary>
internal static class ListMethods
{
    public static readonly Dictionary<string, Method> Table = new Dictionary<string, Method>
    {
        ["append"] = new(Append, TakesUndetermined: true),
        ["extend"] = new(Extend),
        ["insert"] = new(Insert, TakesUndetermined: true),
        ["remove"] = new(Remove),
        ["pop"] = new(Pop),
        ["clear"] = new(Clear),
        ["index"] = new(Index),
        ["count"] = new(Count),
        ["sort"] = new(Sort),
        ["reverse"] = new(Reverse),
        ["copy"] = new(Copy),
    };

    private static ListItems Items(PythonValue self) => Contents.Of((PythonList)self);

    private static PythonValue Append(ICallContext context, PythonValue self, Arguments arguments)
    {
        var value = arguments.Exactly("list.append", 1, 1)[0];
        var items = Items(self);
        if (items.Count >= context.Meter.Limits.Items)
        {
            throw Errors.TooLarge();
        }

        context.Changes.TouchEnd(items);
        items.Add(value);
        return Known.None;
    }

    private static void Touch(ICallContext context, ListItems items, int added)
    {
        if (items.Count + added > context.Meter.Limits.Items)
        {
            throw Errors.TooLarge();
        }

        context.Changes.Touch(items);
    }

    private static PythonValue Extend(ICallContext context, PythonValue self, Arguments arguments)
    {
        var added = context
            .IterateOrdered(arguments.Exactly("list.extend", 1, 1)[0])
            .Take(context.Meter.Limits.Items + 1)
            .ToList();
        var items = Items(self);
        context.Meter.Charge(added.Count);
        Touch(context, items, added.Count);
        items.Items.AddRange(added);
        return Known.None;
    }

    private static PythonValue Insert(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("insert", 2, 2);
        if (values[0] is Undetermined undetermined)
        {
            throw new UnknowableException(undetermined);
        }

        var items = Items(self);
        var index = Operands.Index(values[0]);
        Touch(context, items, 1);
        context.Meter.Charge(items.Count);
        items.Insert(Math.Clamp(index < 0 ? index + items.Count : index, 0, items.Count), values[1]);
        return Known.None;
    }

    private static PythonValue Remove(ICallContext context, PythonValue self, Arguments arguments)
    {
        var items = Items(self);
        var place = Find(context, items, arguments.Exactly("list.remove", 1, 1)[0], 0, items.Count);
        if (place < 0)
        {
            throw Errors.Value("list.remove(x): x not in list");
        }

        context.Changes.Touch(items);
        items.RemoveAt(place);
        return Known.None;
    }

    public static int Find(
        ICallContext context,
        IReadOnlyList<PythonValue> items,
        PythonValue value,
        int start,
        int end
    )
    {
        context.Meter.Charge(items.Count);
        for (var at = start; at < Math.Min(end, items.Count); at++)
        {
            if (Equality.AreSame(context.Meter, items[at], value))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Find(ICallContext context, ListItems items, PythonValue value, int start, int end) =>
        Find(context, items.Items, value, start, end);

    private static PythonValue Pop(ICallContext context, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("pop", 0, 1);
        var items = Items(self);
        var index = values.Count == 0 ? -1 : Operands.Index(values[0]);
        if (items.Count == 0)
        {
            throw Errors.Index("pop from empty list");
        }

        index += index < 0 ? items.Count : 0;
        if (index < 0 || index >= items.Count)
        {
            throw Errors.Index("pop index out of range");
        }

        context.Changes.Touch(items);
        context.Meter.Charge(items.Count - index);
        var value = items[index];
        items.RemoveAt(index);
        return value;
    }

    private static PythonValue Clear(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("list.clear", 0, 0);
        context.Changes.Touch(Items(self));
        Items(self).Clear();
        return Known.None;
    }

    private static PythonValue Index(ICallContext context, PythonValue self, Arguments arguments) =>
        IndexIn(context, Items(self).Items, arguments, value => $"{Representation.Repr(value)} is not in list");

    /// <summary><c>index</c> of lists and tuples.</summary>
    public static PythonValue IndexIn(
        ICallContext context,
        IReadOnlyList<PythonValue> items,
        Arguments arguments,
        Func<PythonValue, string> missing
    )
    {
        var values = arguments.Exactly("index", 1, 3);
        var start = values.Count > 1 ? Clamp(Operands.Index(values[1]), items.Count) : 0;
        var end = values.Count > 2 ? Clamp(Operands.Index(values[2]), items.Count) : items.Count;
        var place = Find(context, items, values[0], start, end);
        return place < 0 ? throw Errors.Value(missing(values[0])) : Known.Of(place);
    }

    private static int Clamp(int index, int count) => index < 0 ? Math.Max(0, index + count) : index;

    private static PythonValue Count(ICallContext context, PythonValue self, Arguments arguments) =>
        CountIn(context, Items(self).Items, arguments.Exactly("list.count", 1, 1)[0]);

    /// <summary><c>count</c> of lists and tuples.</summary>
    public static PythonValue CountIn(ICallContext context, IReadOnlyList<PythonValue> items, PythonValue value)
    {
        context.Meter.Charge(items.Count);
        return Known.Of(items.Count(item => Equality.AreSame(context.Meter, item, value)));
    }

    private static PythonValue Sort(ICallContext context, PythonValue self, Arguments arguments)
    {
        if (arguments.Positional.Count > 0)
        {
            throw Errors.Type("sort() takes no positional arguments");
        }

        var items = Items(self);
        context.Changes.Touch(items);
        var work = items.Items.ToList();
        try
        {
            work = Sorting.Sorted(context, work, arguments, "sort");
        }
        catch (PythonRaise) when (items.Count < Sorting.SmallSort)
        {
            // A sort that fails leaves the list partly sorted.
            Replace(items, work);
            throw;
        }
        catch (PythonRaise)
        {
            context.Doubts.Mark(items, context.Unknown("how far a sort came that failed is not known"));
            throw;
        }

        Replace(items, work);
        return Known.None;
    }

    private static void Replace(ListItems items, List<PythonValue> others)
    {
        items.Items.Clear();
        items.Items.AddRange(others);
    }

    private static PythonValue Reverse(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("list.reverse", 0, 0);
        context.Changes.Touch(Items(self));
        context.Meter.Charge(Items(self).Count);
        Items(self).Items.Reverse();
        return Known.None;
    }

    private static PythonValue Copy(ICallContext context, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("list.copy", 0, 0);
        context.Meter.Charge(Items(self).Count);
        return Known.List(Items(self).Items);
    }
}
