using Companion.Python.Objects;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.Results;

/// <summary>
/// Values as callers see them: anything in doubt, at any depth, is <see cref="Undetermined"/>. Callers walk through
/// values without checks, so no value is circular, too deep, or has too many items to count.
/// </summary>
internal sealed class FinalValue
{
    private const int MaximumDepth = 100;

    // The total number of items; lists within lists may be shared, and a shared list counts every time it is reached.
    private const int MaximumSize = 1_000_000;

    private readonly HashSet<object> _open = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, (PythonValue Value, long Size)> _done = new(ReferenceEqualityComparer.Instance);
    private SourceLocation _location = new(new SourceText("", ""), default);

    /// <summary>The value of a setting decided at a given line.</summary>
    public PythonValue Of(PythonValue value, SourceLocation decided)
    {
        _location = decided;
        return Finish(value, 0).Value;
    }

    private (PythonValue Value, long Size) Finish(PythonValue value, int depth)
    {
        if (value is PythonOpaque opaque)
        {
            return (opaque.Value, 1);
        }

        var container = Contents.Find(value);
        if (container is null && value is not PythonTuple)
        {
            return (value, 1);
        }

        if (container?.Doubt is { } doubt)
        {
            return (doubt, 1);
        }

        var identity = (object?)container ?? value;
        if (_done.TryGetValue(identity, out var known))
        {
            return (
                known.Value is Undetermined ? known.Value
                : container is null ? known.Value
                : value,
                known.Size
            );
        }

        if (depth >= MaximumDepth)
        {
            return (new Undetermined("the value is nested too deeply", _location), 1);
        }

        if (!_open.Add(identity))
        {
            return (new Undetermined("the value holds itself", _location), 1);
        }

        var finished = value is PythonTuple tuple ? FinishTuple(tuple, depth) : (value, FinishItems(container!, depth));
        if (finished.Item2 > MaximumSize)
        {
            finished = (new Undetermined("the value has too many items", _location), 1);
        }

        _open.Remove(identity);
        _done.Add(identity, finished);
        return finished;
    }

    private (PythonValue Value, long Size) FinishTuple(PythonTuple tuple, int depth)
    {
        var items = new PythonValue[tuple.Items.Length];
        var (size, isSame) = (1L, true);
        for (var at = 0; at < items.Length; at++)
        {
            var item = Finish(tuple.Items[at], depth + 1);
            items[at] = item.Value;
            size += item.Size;
            isSame &= ReferenceEquals(item.Value, tuple.Items[at]);
        }

        return (isSame ? tuple : Known.Tuple(items), size);
    }

    private long FinishItems(Container container, int depth)
    {
        var size = 1L;
        switch (container)
        {
            case ListItems list:
                for (var at = 0; at < list.Count; at++)
                {
                    (list.Items[at], var itemSize) = Finish(list.Items[at], depth + 1);
                    size += itemSize;
                }

                break;
            case DictionaryItems dictionary:
                for (var at = 0; at < dictionary.Count; at++)
                {
                    var (key, item) = dictionary.Items[at];
                    var (value, itemSize) = Finish(item, depth + 1);
                    dictionary.Items[at] = new(key, value);
                    size += itemSize + Finish(key, depth + 1).Size;
                }

                break;
            case SetItems set:
                foreach (var item in set.Items)
                {
                    size += Finish(item, depth + 1).Size;
                }

                break;
        }

        return size;
    }
}
