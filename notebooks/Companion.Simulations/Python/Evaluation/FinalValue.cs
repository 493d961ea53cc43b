using Companion.Simulations.Python.Objects;
using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Evaluation;

/// <summary>Values as callers see them: what is in doubt, at whatever depth, is <see cref="Undetermined"/>.</summary>
internal static class FinalValue
{
    private const int MaximumDepth = 100;

    public static PythonValue Of(PythonValue value) =>
        Of(value, new HashSet<object>(ReferenceEqualityComparer.Instance), 0);

    private static PythonValue Of(PythonValue value, HashSet<object> done, int depth)
    {
        if (value is PythonOpaque opaque)
        {
            return opaque.Value;
        }

        if (value is PythonTuple tuple && depth < MaximumDepth)
        {
            var items = tuple.Items.Select(item => Of(item, done, depth + 1)).ToArray();
            return items.SequenceEqual(tuple.Items, ReferenceEqualityComparer.Instance) ? tuple : Known.Tuple(items);
        }

        if (Contents.Find(value) is not { } container)
        {
            return value;
        }

        if (container.Doubt is { } doubt)
        {
            return doubt;
        }

        if (depth < MaximumDepth && done.Add(container))
        {
            Finish(container, done, depth);
        }

        return value;
    }

    private static void Finish(Container container, HashSet<object> done, int depth)
    {
        switch (container)
        {
            case ListItems list:
                for (var at = 0; at < list.Count; at++)
                {
                    list.Items[at] = Of(list.Items[at], done, depth + 1);
                }

                break;
            case DictionaryItems dictionary:
                for (var at = 0; at < dictionary.Count; at++)
                {
                    var (key, item) = dictionary.Items[at];
                    dictionary.Items[at] = new(key, Of(item, done, depth + 1));
                }

                break;
        }
    }
}
