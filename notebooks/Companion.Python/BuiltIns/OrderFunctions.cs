using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary><c>min</c>, <c>max</c> and <c>sorted</c>.</summary>
internal static class OrderFunctions
{
    public static PythonValue Extreme(ICallContext context, Arguments arguments, string name, ComparisonOperator wanted)
    {
        if (arguments.Positional.Count == 0)
        {
            throw Errors.Type($"{name} expected at least 1 argument, got 0");
        }

        foreach (var (keyword, _) in arguments.Named)
        {
            if (keyword is not ("key" or "default"))
            {
                throw Errors.Type($"'{keyword}' is an invalid keyword argument for {name}()");
            }
        }

        var isOne = arguments.Positional.Count == 1;
        var other = arguments.Keyword("default");
        if (!isOne && other is not null)
        {
            throw Errors.Type($"Cannot specify a default for {name}() with multiple positional arguments");
        }

        // Of equal extremes, Python returns the first, which in a set could be any of them.
        var source = isOne ? arguments.Positional[0] : null;
        var items = isOne ? context.Iterate(source!) : arguments.Positional;
        var key = Operands.Key(context, arguments.Keyword("key"));
        PythonValue? best = null;
        PythonValue? bestKey = null;
        foreach (var item in items)
        {
            context.Meter.Step();
            var itemKey = key(item);
            if (best is null || Ordering.Compare(context.Meter, itemKey, wanted, bestKey!))
            {
                (best, bestKey) = (item, itemKey);
            }
            else if (
                source is PythonSet or PythonIterator
                && arguments.Keyword("key") is not null
                && Equality.AreEqual(context.Meter, itemKey, bestKey!)
                && source is PythonSet
            )
            {
                throw new UnknowableException("the order of a set is not known");
            }
        }

        return best ?? other ?? throw Errors.Value($"{name}() arg is an empty sequence");
    }

    public static PythonValue Sorted(ICallContext context, Arguments arguments)
    {
        if (arguments.Positional.Count != 1)
        {
            throw Errors.Type($"sorted expected 1 argument, got {arguments.Positional.Count}");
        }

        var source = arguments.Positional[0];
        var items = context.Iterate(source).Take(context.Meter.Limits.Items + 1).ToList();
        context.Meter.CheckItems(items.Count);
        var backwardItems = Enumerable.Reverse(items).ToList();
        List<PythonValue> sorted;
        try
        {
            sorted = Sorting.Sorted(context, items, arguments, "sort");
        }
        catch (PythonRaise exception) when (source is PythonSet && backwardItems.Count > 1)
        {
            // Which items fail first depends on the set's order; when the items have several types, so does the
            // message.
            throw backwardItems.Select(PythonTypes.Of).Distinct().Count() == 1
                ? exception
                : Errors.Of(exception.Value.Type, context.Unknown("the order of a set is not known"));
        }

        if (source is PythonSet && arguments.Keyword("key") is not null and not PythonNone)
        {
            // Items with equal keys stay in the set's order, which is not known.
            var backwards = Sorting.Sorted(context, backwardItems, arguments, "sort");
            if (!sorted.Zip(backwards).All(pair => ReferenceEquals(pair.First, pair.Second)))
            {
                throw new UnknowableException("the order of a set is not known");
            }
        }

        return Known.List(sorted);
    }
}
