using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>Indexes and slices.</summary>
internal static class Sequences
{
    public static PythonValue Subscript(Meter meter, PythonValue value, PythonValue index)
    {
        switch (value)
        {
            case PythonDictionary dictionary:
                return Dictionaries.Get(dictionary, index) ?? throw Errors.Key(index);
            case PythonString text:
                return Text(meter, text.Value, index);
            case PythonList list:
                var items = Contents.Of(list).Items;
                return index is PythonSlice slice
                    ? Known.List(Pick(meter, items, slice))
                    : Contents.Seen(items[Place("list", items.Count, index)]);
            case PythonTuple tuple:
                return index is PythonSlice part
                    ? Known.Tuple(Pick(meter, tuple.Items, part))
                    : Contents.Seen(tuple.Items[Place("tuple", tuple.Items.Length, index)]);
            case PythonBytes bytes:
                return index is PythonSlice run
                    ? new PythonBytes([.. Pick(meter, bytes.Value, run)])
                    : Known.Of(bytes.Value[Place("bytes", bytes.Value.Length, index, "index out of range")]);
            case PythonRange range:
                return Range(range, index);
            case Undetermined undetermined:
                throw new UnknowableException(undetermined);
            case PythonOpaque opaque:
                throw new UnknowableException(opaque.Value);
            case PythonShim:
                throw new UnknowableException("the item is not known");
            case PythonType { Name: "list" or "dict" or "tuple" or "set" or "frozenset" or "type" } type:
                throw new UnknowableException($"{type.Name}[...] is not evaluated");
            case PythonType type:
                throw Errors.Type($"type '{type.Name}' is not subscriptable");
            default:
                throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not subscriptable");
        }
    }

    private static PythonString Text(Meter meter, string text, PythonValue index)
    {
        if (Characters.IsSimple(text))
        {
            return index is PythonSlice slice
                ? Known.Of(PickText(meter, text, slice))
                : Known.Of(
                    text[
                        Place(
                            "string",
                            text.Length,
                            index,
                            "string index out of range",
                            "string indices must be integers, not"
                        )
                    ]
                        .ToString()
                );
        }

        var points = Characters.CodePoints(text);
        meter.Charge(points.Length);
        return index is PythonSlice part
            ? Known.Of(Characters.OfCodePoints(Pick(meter, points, part)))
            : Known.Of(
                char.ConvertFromUtf32(
                    points[
                        Place(
                            "string",
                            points.Length,
                            index,
                            "string index out of range",
                            "string indices must be integers, not"
                        )
                    ]
                )
            );
    }

    private static string PickText(Meter meter, string text, PythonSlice slice)
    {
        var (start, step, count) = Resolve(slice, text.Length);
        meter.Charge(count);
        return step == 1 ? text.Substring(start, count) : string.Create(count, (text, start, step), Fill);
    }

    private static void Fill(Span<char> span, (string Text, int Start, long Step) source)
    {
        for (var at = 0; at < span.Length; at++)
        {
            span[at] = source.Text[(int)(source.Start + (at * source.Step))];
        }
    }

    private static IEnumerable<T> Pick<T>(Meter meter, IReadOnlyList<T> items, PythonSlice slice)
    {
        var (start, step, count) = Resolve(slice, items.Count);
        meter.Charge(count);
        for (var at = 0; at < count; at++)
        {
            yield return items[(int)(start + (at * step))];
        }
    }

    /// <summary>
    /// The first position, the step and the number of positions: CPython's <c>PySlice_AdjustIndices</c>.
    /// </summary>
    public static (int Start, long Step, int Count) Resolve(PythonSlice slice, int length)
    {
        var step = slice.Step is PythonNone ? 1 : SliceIndex(slice.Step);
        if (step == 0)
        {
            throw Errors.Value("slice step cannot be zero");
        }

        var isDown = step < 0;
        var start =
            slice.Start is PythonNone
                ? isDown
                    ? length - 1
                    : 0
                : Clamp(SliceIndex(slice.Start), length, isDown);
        var stop =
            slice.Stop is PythonNone
                ? isDown
                    ? -1
                    : length
                : Clamp(SliceIndex(slice.Stop), length, isDown);
        var count = isDown
            ? stop < start
                ? ((start - stop - 1) / -step) + 1
                : 0
            : start < stop
                ? ((stop - start - 1) / step) + 1
                : 0;
        return ((int)(count == 0 ? Math.Clamp(start, 0, length) : start), step, (int)count);
    }

    private static long Clamp(long index, int length, bool isDown)
    {
        if (index < 0)
        {
            index += length;
            return index < 0
                ? isDown
                    ? -1
                    : 0
                : index;
        }

        return index >= length
            ? isDown
                ? length - 1
                : length
            : index;
    }

    private static long SliceIndex(PythonValue value)
    {
        if (value is Undetermined undetermined)
        {
            throw new UnknowableException(undetermined);
        }

        if (!Numbers.IsInteger(value))
        {
            throw Errors.Type("slice indices must be integers or None or have an __index__ method");
        }

        var index = Numbers.Integer(value);
        return index > int.MaxValue ? int.MaxValue
            : index < int.MinValue ? int.MinValue
            : (long)index;
    }

    /// <summary>The position for an index, counted from the end when it is negative.</summary>
    public static int Place(
        string type,
        int length,
        PythonValue index,
        string? outOfRange = null,
        string? wrongType = null
    )
    {
        if (index is Undetermined undetermined)
        {
            throw new UnknowableException(undetermined);
        }

        if (!Numbers.IsInteger(index))
        {
            var name = PythonTypes.NameOf(index);
            throw Errors.Type(
                wrongType is null
                    ? $"{(type == "bytes" ? "byte" : type)} indices must be integers or slices, not {name}"
                    : $"{wrongType} '{name}'"
            );
        }

        CheckIndex(index);
        var place = Numbers.Integer(index);
        place += place.Sign < 0 ? length : 0;
        return place.Sign < 0 || place >= length
            ? throw Errors.Index(outOfRange ?? $"{type} index out of range")
            : (int)place;
    }

    /// <summary>Raises <c>IndexError</c> for an int that is too large to be an index of any sequence.</summary>
    public static void CheckIndex(PythonValue index)
    {
        var place = Numbers.Integer(index);
        if (place > long.MaxValue || place < long.MinValue)
        {
            throw Errors.Index("cannot fit 'int' into an index-sized integer");
        }
    }

    private static PythonValue Range(PythonRange range, PythonValue index)
    {
        if (range.Length > int.MaxValue)
        {
            throw Errors.TooLarge();
        }

        var length = (int)range.Length;
        if (index is not PythonSlice slice)
        {
            return range[Place("range", length, index, "range object index out of range")];
        }

        var (start, step, count) = Resolve(slice, length);
        var first = range.Start + (start * range.Step);
        var by = range.Step * step;
        var isEmptyStop = count == 0;
        return isEmptyStop
            ? EmptySlice(range, slice, length)
            : new PythonRange(first, StopOf(range, slice, length), by);
    }

    // The repr of a range's slice shows its bounds: they are the clamped ones.
    private static PythonRange EmptySlice(PythonRange range, PythonSlice slice, int length)
    {
        var step = slice.Step is PythonNone ? 1 : SliceIndex(slice.Step);
        var start =
            slice.Start is PythonNone
                ? step < 0
                    ? length - 1
                    : 0
                : Clamp(SliceIndex(slice.Start), length, step < 0);
        return new PythonRange(range.Start + (start * range.Step), StopOf(range, slice, length), range.Step * step);
    }

    private static BigInteger StopOf(PythonRange range, PythonSlice slice, int length)
    {
        var step = slice.Step is PythonNone ? 1 : SliceIndex(slice.Step);
        var stop =
            slice.Stop is PythonNone
                ? step < 0
                    ? -1
                    : length
                : Clamp(SliceIndex(slice.Stop), length, step < 0);
        return range.Start + (stop * range.Step);
    }
}
