using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Values;

namespace Companion.Python.Operations;

/// <summary>What a value gives when it is iterated over.</summary>
internal static class Iteration
{
    /// <summary>
    /// The items in order. Whether the order of a set can be seen is for the caller to care about: see
    /// <see cref="IsUnordered"/>.
    /// </summary>
    public static IEnumerable<PythonValue> Of(PythonValue value) =>
        value switch
        {
            PythonList list => OfList(list),
            PythonTuple tuple => Seen(tuple.Items),
            PythonSet set => Guarded(Contents.Of(set), Contents.Of(set).Items.ToArray(), "Set"),
            PythonString text => TextItems(text.Value),
            PythonDictionary dictionary => Guarded(
                Contents.Of(dictionary),
                Contents.Of(dictionary).Items.ConvertAll(entry => entry.Key),
                "dictionary"
            ),
            PythonView view => OfView(view),
            PythonRange range => OfRange(range),
            PythonBytes bytes => Seen(bytes.Value.Select(item => (PythonValue)Known.Of(item))),
            PythonIterator iterator => OfIterator(iterator),
            PythonFile file => OfFile(file),
            PythonNames names => names.Module.Names.All().Select(name => (PythonValue)Known.Of(name)),
            Undetermined undetermined => throw new UnknowableException(undetermined),
            PythonOpaque opaque => throw new UnknowableException(opaque.Value),
            PythonShim => throw new UnknowableException("the items of the value are not known"),
            _ => throw Errors.Type($"'{PythonTypes.NameOf(value)}' object is not iterable"),
        };

    public static List<PythonValue> ToList(PythonValue value) => [.. Of(value)];

    /// <summary>Whether Python gives the items in an order that depends on its hashes, which differ from run to run.</summary>
    public static bool IsUnordered(PythonValue value) => value is PythonSet set && Contents.Of(set).Count > 1;

    /// <summary>The items where their order shows; refused for a set of several.</summary>
    public static IEnumerable<PythonValue> Ordered(PythonValue value) =>
        IsUnordered(value) ? throw new UnknowableException("the order of a set is not known") : Of(value);

    private static IEnumerable<PythonValue> Seen(IEnumerable<PythonValue> items)
    {
        foreach (var item in items)
        {
            Work.Count();
            yield return Contents.Seen(item);
        }
    }

    // A list may grow while it is iterated over.
    private static IEnumerable<PythonValue> OfList(PythonList list)
    {
        for (var at = 0; at < Contents.Of(list).Count; at++)
        {
            Work.Count();
            yield return Contents.Seen(Contents.Of(list).Items[at]);
        }
    }

    private static IEnumerable<PythonValue> TextItems(string text)
    {
        for (var at = 0; at < text.Length; )
        {
            Work.Count();
            var length = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            yield return Known.Of(text.Substring(at, length));
            at += length;
        }
    }

    private static IEnumerable<PythonValue> OfView(PythonView view)
    {
        var entries = Contents.Of(view.Dictionary).Items;
        Work.Count(entries.Count);
        IReadOnlyList<PythonValue> items = view.Kind switch
        {
            ViewKind.Keys => entries.ConvertAll(entry => entry.Key),
            ViewKind.Values => entries.ConvertAll(entry => Contents.Seen(entry.Value)),
            _ => entries.ConvertAll(entry => (PythonValue)Known.Tuple(entry.Key, Contents.Seen(entry.Value))),
        };
        return Guarded(Contents.Of(view.Dictionary), items, "dictionary");
    }

    // Python looks at the size before it gives the next item, also before it finds that there is none.
    private static IEnumerable<PythonValue> Guarded(Container owner, IReadOnlyList<PythonValue> items, string kind)
    {
        var size = owner.Size;
        Work.Count(size);
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

    private static IEnumerable<PythonValue> OfRange(PythonRange range)
    {
        var length = range.Length;
        for (var at = BigInteger.Zero; at < length; at++)
        {
            Work.Count();
            yield return range[at];
        }
    }

    private static IEnumerable<PythonValue> OfIterator(PythonIterator iterator)
    {
        while (true)
        {
            if (iterator.Doubt is { } doubt)
            {
                throw new UnknowableException(doubt);
            }

            Work.Enter();
            var isThere = iterator.Source.MoveNext();
            Work.Leave();
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
