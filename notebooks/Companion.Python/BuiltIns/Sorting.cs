using Companion.Python.Calls;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>A stable sort that uses only <c>&lt;</c>, like Python's.</summary>
internal static class Sorting
{
    /// <summary>CPython's shortest run: for shorter lists, its sort is a plain insertion sort.</summary>
    public const int SmallSort = 64;

    /// <summary>A stable in-place sort that uses only <c>&lt;</c>, like Python's.</summary>
    public static List<PythonValue> Sorted(
        ICallContext context,
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
        var key = Operands.Key(context, arguments.Keyword("key"));
        var keyed = items.Select(item => (Key: key(item), Item: item)).ToList();
        if (keyed.Exists(pair => pair.Key is Undetermined))
        {
            throw new UnknowableException((Undetermined)keyed.Find(pair => pair.Key is Undetermined).Key);
        }

        // A reversed sort keeps equal items in their order: like Python, reverse, sort, reverse.
        if (isReversed)
        {
            keyed.Reverse();
        }

        var sorted = keyed;
        try
        {
            sorted = MergeSort(context, keyed);
        }
        finally
        {
            // Also when the sort fails: the caller's list then shows how far the sort got.
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
        ICallContext context,
        List<(PythonValue Key, PythonValue Item)> items
    )
    {
        if (items.Count < SmallSort)
        {
            return InsertionSort(context, items);
        }

        var middle = items.Count / 2;
        var left = MergeSort(context, items.GetRange(0, middle));
        var right = MergeSort(context, items.GetRange(middle, items.Count - middle));
        var merged = new List<(PythonValue, PythonValue)>(items.Count);
        var (l, r) = (0, 0);
        while (l < left.Count && r < right.Count)
        {
            context.Meter.Step();
            merged.Add(
                Ordering.Compare(context.Meter, right[r].Key, ComparisonOperator.Less, left[l].Key)
                    ? right[r++]
                    : left[l++]
            );
        }

        merged.AddRange(left.Skip(l));
        merged.AddRange(right.Skip(r));
        return merged;
    }

    // Makes comparisons in CPython's order, which shows in the message when two items cannot be compared: first the run
    // at the beginning of the list, then binary insertion of the rest.
    private static List<(PythonValue Key, PythonValue Item)> InsertionSort(
        ICallContext context,
        List<(PythonValue Key, PythonValue Item)> items
    )
    {
        bool IsLess(int left, int right)
        {
            context.Meter.Step();
            return Ordering.Compare(context.Meter, items[left].Key, ComparisonOperator.Less, items[right].Key);
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
}
