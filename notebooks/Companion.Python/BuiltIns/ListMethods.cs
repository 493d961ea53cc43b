using Companion.Python.Evaluation;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Methods of <c>list</c>.</summary>
internal static class ListMethods
{
    // CPython's shortest run: below it, insertion is all that its sort does.
    private const int SmallSort = 64;

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

    private static PythonValue Append(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var value = arguments.Exactly("list.append", 1, 1)[0];
        var items = Items(self);
        if (items.Count >= interpreter.Meter.Limits.Items)
        {
            throw Errors.TooLarge();
        }

        interpreter.TouchEnd(items);
        items.Add(value);
        return Known.None;
    }

    private static void Touch(Interpreter interpreter, ListItems items, int added)
    {
        if (items.Count + added > interpreter.Meter.Limits.Items)
        {
            throw Errors.TooLarge();
        }

        interpreter.Touch(items);
    }

    private static PythonValue Extend(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var added = interpreter
            .IterateOrdered(arguments.Exactly("list.extend", 1, 1)[0])
            .Take(interpreter.Meter.Limits.Items + 1)
            .ToList();
        var items = Items(self);
        interpreter.Meter.Charge(added.Count);
        Touch(interpreter, items, added.Count);
        items.Items.AddRange(added);
        return Known.None;
    }

    private static PythonValue Insert(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var values = arguments.Exactly("insert", 2, 2);
        if (values[0] is Undetermined undetermined)
        {
            throw new UnknowableException(undetermined);
        }

        var items = Items(self);
        var index = Operands.Index(values[0]);
        Touch(interpreter, items, 1);
        interpreter.Meter.Charge(items.Count);
        items.Insert(Math.Clamp(index < 0 ? index + items.Count : index, 0, items.Count), values[1]);
        return Known.None;
    }

    private static PythonValue Remove(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        var items = Items(self);
        var place = Find(interpreter, items, arguments.Exactly("list.remove", 1, 1)[0], 0, items.Count);
        if (place < 0)
        {
            throw Errors.Value("list.remove(x): x not in list");
        }

        interpreter.Touch(items);
        items.RemoveAt(place);
        return Known.None;
    }

    public static int Find(
        Interpreter interpreter,
        IReadOnlyList<PythonValue> items,
        PythonValue value,
        int start,
        int end
    )
    {
        interpreter.Meter.Charge(items.Count);
        for (var at = start; at < Math.Min(end, items.Count); at++)
        {
            if (Equality.AreSame(items[at], value))
            {
                return at;
            }
        }

        return -1;
    }

    private static int Find(Interpreter interpreter, ListItems items, PythonValue value, int start, int end) =>
        Find(interpreter, items.Items, value, start, end);

    private static PythonValue Pop(Interpreter interpreter, PythonValue self, Arguments arguments)
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

        interpreter.Touch(items);
        interpreter.Meter.Charge(items.Count - index);
        var value = items[index];
        items.RemoveAt(index);
        return value;
    }

    private static PythonValue Clear(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("list.clear", 0, 0);
        interpreter.Touch(Items(self));
        Items(self).Clear();
        return Known.None;
    }

    private static PythonValue Index(Interpreter interpreter, PythonValue self, Arguments arguments) =>
        IndexIn(interpreter, Items(self).Items, arguments, value => $"{Representation.Repr(value)} is not in list");

    /// <summary><c>index</c> of lists and tuples.</summary>
    public static PythonValue IndexIn(
        Interpreter interpreter,
        IReadOnlyList<PythonValue> items,
        Arguments arguments,
        Func<PythonValue, string> missing
    )
    {
        var values = arguments.Exactly("index", 1, 3);
        var start = values.Count > 1 ? Clamp(Operands.Index(values[1]), items.Count) : 0;
        var end = values.Count > 2 ? Clamp(Operands.Index(values[2]), items.Count) : items.Count;
        var place = Find(interpreter, items, values[0], start, end);
        return place < 0 ? throw Errors.Value(missing(values[0])) : Known.Of(place);
    }

    private static int Clamp(int index, int count) => index < 0 ? Math.Max(0, index + count) : index;

    private static PythonValue Count(Interpreter interpreter, PythonValue self, Arguments arguments) =>
        CountIn(interpreter, Items(self).Items, arguments.Exactly("list.count", 1, 1)[0]);

    /// <summary><c>count</c> of lists and tuples.</summary>
    public static PythonValue CountIn(Interpreter interpreter, IReadOnlyList<PythonValue> items, PythonValue value)
    {
        interpreter.Meter.Charge(items.Count);
        return Known.Of(items.Count(item => Equality.AreSame(item, value)));
    }

    private static PythonValue Sort(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        if (arguments.Positional.Count > 0)
        {
            throw Errors.Type("sort() takes no positional arguments");
        }

        var items = Items(self);
        interpreter.Touch(items);
        var work = items.Items.ToList();
        try
        {
            work = Sorted(interpreter, work, arguments, "sort");
        }
        catch (PythonRaise) when (items.Count < SmallSort)
        {
            // A sort that fails leaves the list as far as it came.
            Replace(items, work);
            throw;
        }
        catch (PythonRaise)
        {
            interpreter.Doubt(items, interpreter.Unknown("how far a sort came that failed is not known"));
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

    /// <summary>A stable sort in place by <c>&lt;</c> alone, as Python's.</summary>
    public static List<PythonValue> Sorted(
        Interpreter interpreter,
        List<PythonValue> items,
        Arguments arguments,
        string function
    )
    {
        foreach (var (name, _) in arguments.Named)
        {
            if (name is not ("key" or "reverse"))
            {
                throw Errors.Type($"'{name}' is an invalid keyword argument for {function}()");
            }
        }

        var isReversed = arguments.Keyword("reverse") is { } reverse && IsTrue(reverse);
        var key = Operands.Key(interpreter, arguments.Keyword("key"));
        var keyed = items.Select(item => (Key: key(item), Item: item)).ToList();
        if (keyed.Exists(pair => pair.Key is Undetermined))
        {
            throw new UnknowableException((Undetermined)keyed.Find(pair => pair.Key is Undetermined).Key);
        }

        // A reversed sort keeps equal items in their order: as Python, reverse, sort, reverse.
        if (isReversed)
        {
            keyed.Reverse();
        }

        var sorted = keyed;
        try
        {
            sorted = MergeSort(interpreter, keyed);
        }
        finally
        {
            // Also when the sort fails: the caller's list then shows how far it came.
            if (isReversed)
            {
                sorted.Reverse();
            }

            items.Clear();
            items.AddRange(sorted.ConvertAll(pair => pair.Item));
        }

        return items;
    }

    private static bool IsTrue(PythonValue value) =>
        Numbers.IsInteger(value) ? !Numbers.Integer(value).IsZero : Truth.Of(value);

    private static List<(PythonValue Key, PythonValue Item)> MergeSort(
        Interpreter interpreter,
        List<(PythonValue Key, PythonValue Item)> items
    )
    {
        if (items.Count < SmallSort)
        {
            return InsertionSort(interpreter, items);
        }

        var middle = items.Count / 2;
        var left = MergeSort(interpreter, items.GetRange(0, middle));
        var right = MergeSort(interpreter, items.GetRange(middle, items.Count - middle));
        var merged = new List<(PythonValue, PythonValue)>(items.Count);
        var (l, r) = (0, 0);
        while (l < left.Count && r < right.Count)
        {
            interpreter.Meter.Step();
            merged.Add(Ordering.Compare(right[r].Key, ComparisonOperator.Less, left[l].Key) ? right[r++] : left[l++]);
        }

        merged.AddRange(left.Skip(l));
        merged.AddRange(right.Skip(r));
        return merged;
    }

    // CPython's order of comparisons, which shows in the message when two items cannot be compared: the run that the list
    // begins with, then binary insertion of the rest.
    private static List<(PythonValue Key, PythonValue Item)> InsertionSort(
        Interpreter interpreter,
        List<(PythonValue Key, PythonValue Item)> items
    )
    {
        bool IsLess(int left, int right)
        {
            interpreter.Meter.Step();
            return Ordering.Compare(items[left].Key, ComparisonOperator.Less, items[right].Key);
        }

        if (items.Count < 2)
        {
            return items;
        }

        var run = 2;
        if (IsLess(1, 0))
        {
            while (run < items.Count && IsLess(run, run - 1))
            {
                run++;
            }

            items.Reverse(0, run);
        }
        else
        {
            while (run < items.Count && !IsLess(run, run - 1))
            {
                run++;
            }
        }

        for (var pivot = run; pivot < items.Count; pivot++)
        {
            var (left, right) = (0, pivot);
            while (left < right)
            {
                var middle = (left + right) / 2;
                (left, right) = IsLess(pivot, middle) ? (left, middle) : (middle + 1, right);
            }

            var item = items[pivot];
            items.RemoveAt(pivot);
            items.Insert(left, item);
        }

        return items;
    }

    private static PythonValue Reverse(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("list.reverse", 0, 0);
        interpreter.Touch(Items(self));
        interpreter.Meter.Charge(Items(self).Count);
        Items(self).Items.Reverse();
        return Known.None;
    }

    private static PythonValue Copy(Interpreter interpreter, PythonValue self, Arguments arguments)
    {
        arguments.Exactly("list.copy", 0, 0);
        interpreter.Meter.Charge(Items(self).Count);
        return Known.List(Items(self).Items);
    }
}
