using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Results;

/// <summary>The statements that last set or changed the values of names.</summary>
internal sealed class LastChange
{
    private readonly Dictionary<PythonValue, Change?> _known = new(ReferenceEqualityComparer.Instance);

    // The number of values still to inspect; after that, only a value's own change is reported.
    private int _budget = 1_000_000;

    public Change? Of(Binding binding)
    {
        if (binding.Value is not PythonTuple && Contents.Find(binding.Value) is null)
        {
            return binding.Change;
        }

        if (!_known.TryGetValue(binding.Value, out var change))
        {
            change = Within(binding.Value);
            _known.Add(binding.Value, change);
        }

        return Later(binding.Change, change);
    }

    private Change? Within(PythonValue whole)
    {
        Change? last = null;
        var pending = new Stack<PythonValue>([whole]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (pending.TryPop(out var value))
        {
            if (value is PythonTuple tuple && seen.Add(tuple) && Spend(tuple.Items.Length))
            {
                foreach (var item in tuple.Items)
                {
                    pending.Push(item);
                }
            }

            if (Contents.Find(value) is not { } container || !seen.Add(container))
            {
                continue;
            }

            last = Later(last, container.Changed);
            switch (container)
            {
                case ListItems list when Spend(list.Count):
                    list.Items.ForEach(pending.Push);
                    break;
                case DictionaryItems dictionary when Spend(dictionary.Count):
                    dictionary.Items.ForEach(entry => pending.Push(entry.Value));
                    break;
            }
        }

        return last;
    }

    private bool Spend(int values)
    {
        _budget -= values;
        return _budget >= 0;
    }

    private static Change? Later(Change? one, Change? other) =>
        (other?.Sequence ?? -1) > (one?.Sequence ?? -1) ? other : one;
}
