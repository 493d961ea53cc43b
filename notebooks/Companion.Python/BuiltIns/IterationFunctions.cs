using System.Numerics;
using Companion.Python.Calls;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary>Functions that read iterables and return iterators.</summary>
internal static class IterationFunctions
{
    public static PythonValue Quantify(ICallContext context, Arguments arguments, string name, bool stopsAt)
    {
        UnknowableException? unknown = null;
        foreach (var item in context.Iterate(arguments.Exactly(name, 1, 1)[0]))
        {
            context.Meter.Step();
            try
            {
                if (Truth.Of(item) == stopsAt)
                {
                    return Known.Of(stopsAt);
                }
            }
            catch (UnknowableException exception)
            {
                unknown ??= exception;
            }
        }

        return unknown is null ? Known.Of(!stopsAt) : throw unknown;
    }

    private static PythonIterator Iterator(string type, IEnumerable<PythonValue> items) =>
        new(type, items.GetEnumerator());

    public static PythonValue Enumerate(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("enumerate", 1, "iterable", "start");
        var start =
            values[1] is null ? BigInteger.Zero
            : Numbers.IsInteger(values[1]!) ? Numbers.Integer(values[1]!)
            : throw Errors.Type($"'{PythonTypes.NameOf(values[1]!)}' object cannot be interpreted as an integer");
        var items = context.IterateOrdered(values[0]!);
        return Iterator("enumerate", items.Select((item, at) => (PythonValue)Known.Tuple(Known.Of(start + at), item)));
    }

    public static PythonValue Filter(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("filter", 2, 2);
        var items = context.IterateOrdered(values[1]);
        return Iterator(
            "filter",
            items.Where(item =>
            {
                context.Meter.Step();
                return Truth.Of(values[0] is PythonNone ? item : context.Call(values[0], new Arguments(item)));
            })
        );
    }

    public static PythonValue Map(ICallContext context, Arguments arguments)
    {
        if (arguments.Positional.Count < 2)
        {
            throw Errors.Type("map() must have at least two arguments.");
        }

        var function = arguments.Positional[0];
        var sources = arguments.Positional.Skip(1).Select(context.IterateOrdered).ToList();
        return Iterator(
            "map",
            Rows(context, sources, isStrict: false).Select(row => context.Call(function, new Arguments(row, [])))
        );
    }

    public static PythonValue Zip(ICallContext context, Arguments arguments)
    {
        var strict = arguments.Named.Count == 0 ? null : arguments.Keyword("strict");
        if (arguments.Named.Count > 0 && (strict is null || arguments.Named.Count > 1))
        {
            throw Errors.Type($"zip() got an unexpected keyword argument '{arguments.Named[0].Name}'");
        }

        foreach (var (value, at) in arguments.Positional.Select((value, at) => (value, at)))
        {
            if (value is PythonNone or PythonInteger or PythonBool or PythonFloat or PythonFunction or PythonPath)
            {
                throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not iterable");
            }
        }

        var sources = arguments.Positional.Select(context.IterateOrdered).ToList();
        var isStrict = strict is not null && Truth.Of(strict);
        return Iterator("zip", Rows(context, sources, isStrict).Select(row => (PythonValue)Known.Tuple(row)));
    }

    private static IEnumerable<IReadOnlyList<PythonValue>> Rows(
        ICallContext context,
        List<IEnumerable<PythonValue>> sources,
        bool isStrict
    )
    {
        var enumerators = sources.ConvertAll(source => source.GetEnumerator());
        while (enumerators.Count > 0)
        {
            context.Meter.Step();
            var row = new List<PythonValue>(enumerators.Count);
            for (var at = 0; at < enumerators.Count; at++)
            {
                if (!enumerators[at].MoveNext())
                {
                    if (isStrict && at > 0)
                    {
                        throw Errors.Value(
                            $"zip() argument {at + 1} is shorter than argument{(at == 1 ? " 1" : $"s 1-{at}")}"
                        );
                    }

                    for (var next = 1; isStrict && next < enumerators.Count; next++)
                    {
                        if (enumerators[next].MoveNext())
                        {
                            throw Errors.Value(
                                $"zip() argument {next + 1} is longer than argument{(next == 1 ? " 1" : $"s 1-{next}")}"
                            );
                        }
                    }

                    yield break;
                }

                row.Add(enumerators[at].Current);
            }

            yield return row;
        }
    }

    public static PythonValue Iter(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("iter", 1, 2);
        return values.Count == 2 ? throw new UnknowableException("'iter' with a sentinel is not evaluated")
            : values[0] is PythonIterator ? values[0]
            : Iterator("list_iterator", context.IterateOrdered(values[0]));
    }

    public static PythonValue Next(ICallContext context, Arguments arguments)
    {
        var values = arguments.Exactly("next", 1, 2);
        if (values[0] is not PythonIterator)
        {
            throw values[0] is PythonShim or PythonFile
                ? new UnknowableException("'next' is not evaluated")
                : Errors.Type($"'{PythonTypes.NameOf(values[0])}' object is not an iterator");
        }

        foreach (var item in context.Iterate(values[0]))
        {
            return item;
        }

        return values.Count > 1 ? values[1] : throw Errors.Of(PythonTypes.Exception("StopIteration"));
    }

    public static PythonValue Reversed(ICallContext context, Arguments arguments)
    {
        var value = arguments.Exactly("reversed", 1, 1)[0];
        if (
            value
            is PythonSet
                or PythonIterator
                or PythonInteger
                or PythonBool
                or PythonFloat
                or PythonNone
                or PythonPath
        )
        {
            throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not reversible");
        }

        if (value is PythonRange range && range.Length > context.Meter.Limits.Items)
        {
            throw Errors.TooLarge();
        }

        return Iterator("reversed", context.Iterate(value).Reverse());
    }

    public static PythonValue Sum(ICallContext context, Arguments arguments)
    {
        var values = arguments.Bind("sum", 1, "iterable", "start");
        var total = values[1] ?? Known.Of(0);
        if (total is PythonString)
        {
            throw Errors.Type("sum() can't sum strings [use ''.join(seq) instead]");
        }

        foreach (var item in context.IterateOrdered(values[0]!))
        {
            context.Meter.Step();
            total = item is Undetermined undetermined
                ? throw new UnknowableException(undetermined)
                : Arithmetic.Apply(context.Meter, total, BinaryOperator.Add, item);
        }

        return total;
    }
}
