using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>The items that iterating over a value yields.</summary>
internal static class Iteration
{
    /// <summary>
    /// The items in order. The caller must check whether a set's order is visible: see <see cref="IsUnordered"/>.
    /// </summary>
    public static IEnumerable<PythonValue> Of(Meter meter, PythonValue value) =>
        value switch
        {
            PythonList list => OfList(meter, list),
            PythonTuple tuple => Seen(meter, tuple.Items),
            PythonSet set => Guarded(meter, Contents.Of(set), Contents.Of(set).Items.ToArray(), "Set"),
            PythonString text => TextItems(meter, text.Value),
            PythonDictionary dictionary => Guarded(
                meter,
                Contents.Of(dictionary),
                Contents.Of(dictionary).Items.ConvertAll(entry => entry.Key),
                "dictionary"
            ),
            PythonView view => OfView(meter, view),
            PythonRange range => OfRange(meter, range),
            PythonBytes bytes => Seen(meter, bytes.Value.Select(item => (PythonValue)Known.Of(item))),
            PythonIterator iterator => OfIterator(meter, iterator),
            PythonFile file => OfFile(file),
            PythonNames names => names.Module.Names.All().Select(name => (PythonValue)Known.Of(name)),
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            PythonShim => throw new UnknowableException("the items of the value are not known"),
            _ => throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not iterable"),
        };

    public static List<PythonValue> ToList(Meter meter, PythonValue value) => [.. Of(meter, value)];

    /// <summary>
    /// Whether Python yields the items in an order that depends on its hashes, which differ from run to run.
    /// </summary>
    public static bool IsUnordered(PythonValue value) => value is PythonSet set && Contents.Of(set).Count > 1;

    /// <summary>The items where their order is visible; refused for a set with several items.</summary>
    public static IEnumerable<PythonValue> Ordered(Meter meter, PythonValue value) =>
        IsUnordered(value) ? throw new UnknowableException("the order of a set is not known") : Of(meter, value);

    private static IEnumerable<PythonValue> Seen(Meter meter, IEnumerable<PythonValue> items)
    {
        foreach (var item in items)
        {
            meter.Count();
            yield return Contents.Seen(item);
        }
    }

    // A list may grow during iteration.
    private static IEnumerable<PythonValue> OfList(Meter meter, PythonList list)
    {
        for (var at = 0; at < Contents.Of(list).Count; at++)
        {
            meter.Count();
            yield return Contents.Seen(Contents.Of(list).Items[at]);
        }
    }

    private static IEnumerable<PythonValue> TextItems(Meter meter, string text)
    {
        for (var at = 0; at < text.Length; )
        {
            meter.Count();
            var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            yield return Known.Of(text.Substring(at, length));
            at += length;
        }
    }

    private static IEnumerable<PythonValue> OfView(Meter meter, PythonView view)
    {
        meter.Count(Contents.Of(view.Dictionary).Count);
        var items = ItemsOf(view);
        return Guarded(meter, Contents.Of(view.Dictionary), items, "dictionary");
    }

    /// <summary>What a view currently shows.</summary>
    public static IReadOnlyList<PythonValue> ItemsOf(PythonView view)
    {
        var entries = Contents.Of(view.Dictionary).Items;
        return view.Kind switch
        {
            ViewKind.Keys => entries.ConvertAll(entry => entry.Key),
            ViewKind.Values => entries.ConvertAll(entry => Contents.Seen(entry.Value)),
            _ => entries.ConvertAll(entry => (PythonValue)Known.Tuple(entry.Key, Contents.Seen(entry.Value))),
        };
    }

    // Python checks the size before it yields the next item, even when there are no more items.
    private static IEnumerable<PythonValue> Guarded(
        Meter meter,
        Container owner,
        IReadOnlyList<PythonValue> items,
        string kind
    )
    {
        var size = owner.Size;
        meter.Count(size);
        foreach (var item in items)
        {
            if (owner.Doubt is { } doubt)
            {
                throw new UnknowableException(doubt);
            }

            yield return owner.Size == size
                ? item
                : throw Errors.Of("RuntimeError", $"{kind} changed size during iteration");
        }

        if (owner.Size != size)
        {
            throw Errors.Of("RuntimeError", $"{kind} changed size during iteration");
        }
    }

    private static IEnumerable<PythonValue> OfRange(Meter meter, PythonRange range)
    {
        var length = range.Length;
        for (var at = BigInteger.Zero; at < length; at++)
        {
            meter.Count();
            yield return range[at];
        }
    }

    private static IEnumerable<PythonValue> OfIterator(Meter meter, PythonIterator iterator)
    {
        while (true)
        {
            if (iterator.Doubt is { } doubt)
            {
                throw new UnknowableException(doubt);
            }

            meter.Enter();
            var isThere = iterator.Source.MoveNext();
            meter.Leave();
            if (!isThere)
            {
                yield break;
            }

            yield return Contents.Seen(iterator.Source.Current);
        }
    }

    private static IEnumerable<PythonValue> OfFile(PythonFile file)
    {
        if (file.IsBinary || file.IsRead)
        {
            throw new UnknowableException("the file has been read before, or holds bytes");
        }

        file.IsRead = true;
        var start = 0;
        while (start < file.Text.Length)
        {
            var end = file.Text.IndexOf('\n', start);
            end = end < 0 ? file.Text.Length : end + 1;
            yield return Known.Of(file.Text[start..end]);
            start = end;
        }
    }
}
