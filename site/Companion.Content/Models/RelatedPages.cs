namespace Companion.Content.Models;

/// <summary>
/// Finds pages about the same as another. Two pages are near when they share terms or people, and the nearer the rarer those
/// are: a tag that half of the site has says nothing.
/// </summary>
/// <param name="groups">Returns the pages with each of a page's terms, and with each of the people it names.</param>
internal sealed class RelatedPages(Func<ContentPage, IEnumerable<IEnumerable<ContentPage>>> groups)
{
    private const int Most = 3;

    // What more pages share relates none of them, and would make every page compare itself with most others.
    private const int Common = 200;

    /// <summary>The nearest pages, the nearest first; at most three, and none that shares nothing.</summary>
    /// <param name="page">The page.</param>
    /// <param name="without">Pages that are not wanted: its neighbours, to which it leads anyway.</param>
    public IReadOnlyList<ContentPage> Of(ContentPage page, IReadOnlyCollection<ContentPage?> without)
    {
        var nearness = new Dictionary<ContentPage, double>(ReferenceEqualityComparer.Instance);
        foreach (var others in groups(page))
        {
            if (others.Count() is > 1 and <= Common and var count)
            {
                var weight = 1 / Math.Log2(1 + count);
                foreach (var other in others)
                {
                    nearness[other] = nearness.GetValueOrDefault(other) + weight;
                }
            }
        }

        return
        [
            .. nearness
                .Where(other => !Is(other.Key, page) && !without.Any(each => Is(other.Key, each)))
                .OrderByDescending(other => other.Value)
                .ThenBy(other => Distance(page, other.Key))
                .ThenBy(other => other.Key.File.Path, StringComparer.Ordinal)
                .Take(Most)
                .Select(other => other.Key),
        ];
    }

    private static bool Is(ContentPage page, ContentPage? other) => page.File.Path == other?.File.Path;

    private static long Distance(ContentPage page, ContentPage other) =>
        Math.Abs((page.Date ?? DateTimeOffset.MinValue).UtcTicks - (other.Date ?? DateTimeOffset.MinValue).UtcTicks);
}
