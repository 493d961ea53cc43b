using Companion.Simulations.Python.Objects;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Evaluation;

/// <summary>The statement that gave a name its value or changed it last.</summary>
internal static class LastChange
{
    private const int MaximumValues = 10_000;

    public static Change? Of(Binding binding)
    {
        var last = binding.Change;
        var pending = new Stack<PythonValue>([binding.Value]);
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        while (pending.TryPop(out var value) && seen.Count < MaximumValues)
        {
            if (value is PythonTuple tuple)
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

            if (container.Changed is { } changed && changed.Sequence > (last?.Sequence ?? -1))
            {
                last = changed;
            }

            switch (container)
            {
                case ListItems list:
                    list.Items.ForEach(pending.Push);
                    break;
                case DictionaryItems dictionary:
                    dictionary.Items.ForEach(entry => pending.Push(entry.Value));
                    break;
            }
        }

        return last;
    }
}
