namespace Companion.Architecture.Tests;

/// <summary>Finds nodes of a graph that reach each other.</summary>
internal static class Circles
{
    /// <summary>Each largest set of two or more nodes that all reach one another, in a fixed order.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Find(IEnumerable<(string From, string To)> arrows)
    {
        var next = arrows.Where(arrow => arrow.From != arrow.To).ToLookup(arrow => arrow.From, arrow => arrow.To);
        var reached = next.ToDictionary(node => node.Key, node => ReachedFrom(node.Key, next));
        return
        [
            .. reached
                .Keys.Where(node => reached[node].Contains(node))
                .GroupBy(node =>
                    string.Join(
                        ' ',
                        reached[node].Where(other => ReachesBack(other, node)).Order(StringComparer.Ordinal)
                    )
                )
                .OrderBy(circle => circle.Key, StringComparer.Ordinal)
                .Select(circle => circle.Order(StringComparer.Ordinal).ToList()),
        ];

        bool ReachesBack(string other, string node) =>
            reached.TryGetValue(other, out var those) && those.Contains(node);
    }

    private static HashSet<string> ReachedFrom(string node, ILookup<string, string> next)
    {
        var found = new HashSet<string>();
        var pending = new Stack<string>([node]);
        while (pending.TryPop(out var at))
        {
            foreach (var other in next[at].Where(found.Add))
            {
                pending.Push(other);
            }
        }

        return found;
    }
}
