using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Branching;

/// <summary>Merges the results when evaluation took several paths and they meet again.</summary>
internal sealed class Merging(Meter meter, Escapes escapes)
{
    private const int MaximumDepth = 50;

    /// <summary>The state of a location that holds on every path.</summary>
    public object? States(Place place, List<object?> options, Undetermined why, long serial) =>
        place.Target switch
        {
            Namespace when place.Name is not null => Bindings(options, why, serial),
            Namespace => options.FirstOrDefault(option => option is not null),
            Container container => Containers(container, options, why, serial),
            _ => null,
        };

    private Binding? Bindings(List<object?> options, Undetermined why, long serial)
    {
        var bindings = options.ConvertAll(option => (Binding?)option);
        var last = bindings.MaxBy(binding => binding?.Change?.Sequence ?? -1);
        if (last is null)
        {
            return null;
        }

        if (!bindings.Contains(null))
        {
            return new Binding(Values(bindings.ConvertAll(binding => binding!.Value), why, serial), last.Change);
        }

        bindings.ForEach(binding => escapes.Add(binding?.Value ?? why));
        return new Binding(why, last.Change);
    }

    private ContainerState Containers(Container container, List<object?> options, Undetermined why, long serial)
    {
        var states = options.ConvertAll(option => (ContainerState)option!);
        var changed = states.MaxBy(state => state.Changed?.Sequence ?? -1)!.Changed;
        var first = states[0];
        var doubt = states.Select(state => state.Doubt).FirstOrDefault(item => item is not null);
        if (doubt is not null || states.Exists(state => state.Items.Length != first.Items.Length))
        {
            return Doubtful(states, doubt ?? why, changed);
        }

        switch (first.Items)
        {
            case PythonValue[] items:
                var merged = new PythonValue[items.Length];
                for (var at = 0; at < items.Length; at++)
                {
                    merged[at] = Values(states.ConvertAll(state => ((PythonValue[])state.Items)[at]), why, serial);
                }

                // An unknown item of a set could be equal to another one.
                var isVague = container is SetItems && merged.Any(item => item is Undetermined);
                return new ContainerState(merged, isVague ? why : null, changed);
            case KeyValuePair<PythonValue, PythonValue>[] entries:
                return Entries(states, entries, why, serial, changed);
            default:
                return Doubtful(states, why, changed);
        }
    }

    private ContainerState Doubtful(List<ContainerState> states, Undetermined why, Change? changed)
    {
        states.ForEach(state => escapes.AddItems(state.Items));
        return new ContainerState(states[0].Items, why, changed);
    }

    private ContainerState Entries(
        List<ContainerState> states,
        KeyValuePair<PythonValue, PythonValue>[] entries,
        Undetermined why,
        long serial,
        Change? changed
    )
    {
        var merged = new KeyValuePair<PythonValue, PythonValue>[entries.Length];
        for (var at = 0; at < entries.Length; at++)
        {
            var options = states.ConvertAll(state => ((KeyValuePair<PythonValue, PythonValue>[])state.Items)[at]);
            if (options.Exists(option => !AreAlike(option.Key, entries[at].Key, serial, 0)))
            {
                return Doubtful(states, why, changed);
            }

            merged[at] = new(entries[at].Key, Values(options.ConvertAll(option => option.Value), why, serial));
        }

        return new ContainerState(merged, null, changed);
    }

    /// <summary>The value that all paths share, or why it is undetermined.</summary>
    public PythonValue Values(List<PythonValue> values, Undetermined why, long serial)
    {
        var first = values[0];
        if (values.TrueForAll(value => AreAlike(first, value, serial, 0)))
        {
            return first;
        }

        // Each path created a dict with the same keys: only the values that differ are undetermined.
        if (
            first is PythonDictionary
            && values.TrueForAll(value => value is PythonDictionary && IsFresh(value, serial))
        )
        {
            var states = values.ConvertAll(value => ((DictionaryItems)((PythonDictionary)value).Entries).Save());
            if (states.TrueForAll(state => state.Items.Length == states[0].Items.Length && state.Doubt is null))
            {
                var entries = (KeyValuePair<PythonValue, PythonValue>[])states[0].Items;
                var merged = Entries(states, entries, why, serial, null);
                if (merged.Doubt is null)
                {
                    var items = new DictionaryItems(meter.Keys);
                    items.Restore(merged);
                    return new PythonDictionary(items);
                }
            }
        }

        values.ForEach(escapes.Add);
        return why;
    }

    private static bool IsFresh(PythonValue value, long serial) => Contents.Find(value)?.Serial > serial;

    /// <summary>
    /// Whether type and value are the same; values with state must be the same object, or new objects with similar
    /// contents.
    /// </summary>
    private bool AreAlike(PythonValue left, PythonValue right, long serial, int depth)
    {
        meter.Count();
        if (ReferenceEquals(left, right))
        {
            return true;
        }

        if (depth > MaximumDepth || left.GetType() != right.GetType())
        {
            return false;
        }

        switch (left, right)
        {
            case (Undetermined, Undetermined):
                return true;
            case (PythonString or PythonInteger or PythonBool or PythonPath or PythonTimeDelta or PythonRange, _):
                return left.Equals(right);
            case (PythonFloat one, PythonFloat two):
                return BitConverter.DoubleToInt64Bits(one.Value) == BitConverter.DoubleToInt64Bits(two.Value);
            case (PythonBytes one, PythonBytes two):
                return one.Value.AsSpan().SequenceEqual(two.Value.AsSpan());
            case (PythonTuple one, PythonTuple two):
                return AreListed(one.Items, two.Items, serial, depth);
            case (PythonList one, PythonList two):
                return AreContained(left, right, serial)
                    && AreListed((ListItems)one.Items, (ListItems)two.Items, serial, depth);
            case (PythonSet one, PythonSet two):
                return AreContained(left, right, serial)
                    && one.IsFrozen == two.IsFrozen
                    && AreListed((SetItems)one.Items, (SetItems)two.Items, serial, depth);
            case (PythonDictionary one, PythonDictionary two):
                return AreContained(left, right, serial)
                    && AreListed(
                        [.. one.Entries.Select(entry => entry.Key)],
                        [.. two.Entries.Select(entry => entry.Key)],
                        serial,
                        depth
                    )
                    && AreListed(
                        [.. one.Entries.Select(entry => entry.Value)],
                        [.. two.Entries.Select(entry => entry.Value)],
                        serial,
                        depth
                    );
            default:
                return false;
        }
    }

    private static bool AreContained(PythonValue left, PythonValue right, long serial) =>
        IsFresh(left, serial)
        && IsFresh(right, serial)
        && Contents.Find(left)!.Doubt is null
        && Contents.Find(right)!.Doubt is null;

    private bool AreListed(IEnumerable<PythonValue> left, IEnumerable<PythonValue> right, long serial, int depth)
    {
        var (one, two) = (left.ToList(), right.ToList());
        return one.Count == two.Count
            && Enumerable.Range(0, one.Count).All(at => AreAlike(one[at], two[at], serial, depth + 1));
    }
}
