namespace Companion.Sources;

/// <summary>Finds the known word that the author of a misspelt word probably meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The nearest known word, at an edit distance of up to a third of the written word's length, or null.
    /// </summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        return Nearest(written, known, Math.Max(1, (written.Length + 1) / 3));
    }

    /// <summary>
    /// The nearest known path, or null. Paths are near only when they have equally many segments and each segment is near
    /// the other's, at a distance of up to a quarter of its length: another folder, or a language such as <c>/pt/</c>, has
    /// another meaning, however few letters differ.
    /// </summary>
    /// <param name="written">The path as written, with <c>/</c>.</param>
    /// <param name="known">The paths that exist.</param>
    public static string? NearestPath(string written, IEnumerable<string> known)
    {
        var wanted = written.Split('/');
        return Nearest(
            written,
            known.Where(path => path.AsSpan().Count('/') == wanted.Length - 1 && AreNear(wanted, path.Split('/'))),
            int.MaxValue
        );
    }

    private static bool AreNear(string[] written, string[] known) =>
        written
            .Zip(known)
            .All(pair =>
                Math.Abs(pair.First.Length - pair.Second.Length) is var difference
                && (pair.First.Length + 1) / 4 is var limit
                && difference <= limit
                && Distance(pair.First.ToLowerInvariant(), pair.Second.ToLowerInvariant(), limit) <= limit
            );

    private static string? Nearest(string written, IEnumerable<string> known, int limit)
    {
        var nearest = (Word: (string?)null, Distance: limit);
        var wanted = written.ToLowerInvariant();
        foreach (var word in known.Where(word => Math.Abs(word.Length - written.Length) <= nearest.Distance))
        {
            var distance = Distance(wanted, word.ToLowerInvariant(), nearest.Distance);
            if (
                distance < nearest.Distance
                || (
                    distance == nearest.Distance
                    && (nearest.Word is null || string.CompareOrdinal(word, nearest.Word) < 0)
                )
            )
            {
                nearest = (word, distance);
            }
        }

        return nearest.Word;
    }

    // Optimal string alignment: to insert, delete, replace or swap two neighbours costs one each. It gives up as soon
    // as the limit is exceeded, which saves time: a large site compares a misspelt word with very many words.
    private static int Distance(string left, string right, int limit)
    {
        var (before, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
        {
            above[j] = j;
        }

        var lowestAbove = 0;
        for (var i = 1; i <= left.Length; i++)
        {
            var lowest = row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                row[j] = Math.Min(
                    Math.Min(above[j], row[j - 1]) + 1,
                    above[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                );
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }

                lowest = Math.Min(lowest, row[j]);
            }

            if (lowest > limit && lowestAbove > limit)
            {
                return limit + 1;
            }

            lowestAbove = lowest;
            (before, above, row) = (above, row, before);
        }

        return above[right.Length];
    }
}
