using Companion.Simulations.Python.Objects;
using Companion.Simulations.Python.Values;
using Companion.Simulations.Sources;

namespace Companion.Simulations.Python.Evaluation;

/// <summary>Values as callers see them: what is in doubt, at whatever depth, is <see cref="Undetermined"/>.</summary>
internal static class FinalValue
{
    private const int MaximumDepth = 100;

    public static PythonValue Of(PythonValue value, SourceLocation location) => new Walk(location).Finish(value, 0);

    private sealed class Walk(SourceLocation location)
    {
        private readonly HashSet<object> open = new(ReferenceEqualityComparer.Instance);
        private readonly HashSet<object> done = new(ReferenceEqualityComparer.Instance);

        public PythonValue Finish(PythonValue value, int depth)
        {
            if (value is PythonOpaque opaque)
            {
                return opaque.Value;
            }

            if (value is PythonTuple or PythonList or PythonDictionary && depth >= MaximumDepth)
            {
                return new Undetermined("the value is nested too deeply", location);
            }

            if (value is PythonTuple tuple)
            {
                var items = tuple.Items.Select(item => Finish(item, depth + 1)).ToArray();
                return items.SequenceEqual(tuple.Items, ReferenceEqualityComparer.Instance)
                    ? tuple
                    : Known.Tuple(items);
            }

            if (Contents.Find(value) is not { } container)
            {
                return value;
            }

            if (container.Doubt is { } doubt)
            {
                return doubt;
            }

            // Callers walk through values without care; none may lead them in a circle.
            if (!open.Add(container))
            {
                return new Undetermined("the value holds itself", location);
            }

            if (done.Add(container))
            {
                FinishItems(container, depth);
            }

            open.Remove(container);
            return value;
        }

        private void FinishItems(Container container, int depth)
        {
            switch (container)
            {
                case ListItems list:
                    for (var at = 0; at < list.Count; at++)
                    {
                        list.Items[at] = Finish(list.Items[at], depth + 1);
                    }

                    break;
                case DictionaryItems dictionary:
                    for (var at = 0; at < dictionary.Count; at++)
                    {
                        var (key, item) = dictionary.Items[at];
                        dictionary.Items[at] = new(key, Finish(item, depth + 1));
                    }

                    break;
            }
        }
    }
}
