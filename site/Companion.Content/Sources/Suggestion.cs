namespace Companion.Content.Sources;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
public static class Suggestion
{
    /// <summary>The nearest known word within a third of the written word's length, or null.</summary>
    public static string? Nearest(string written, IEnumerable<string> known)
    {
        var limit = Math.Max(1, (written.Length + 1) / 3);
        return known
            .Where(word => Math.Abs(word.Length - written.Length) <= limit)
            .Select(word => (word, distance: Distance(written.ToLowerInvariant(), word.ToLowerInvariant())))
            .Where(candidate => candidate.distance <= limit)
            .OrderBy(candidate => candidate.distance)
            .ThenBy(candidate => candidate.word, StringComparer.Ordinal)
            .Select(candidate => candidate.word)
            .FirstOrDefault();
    }

    // Optimal string alignment: insert, delete, replace, and swap of two neighbours each cost one.
    private static int Distance(string left, string right)
    {
        var cost = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                cost[i, j] =
                    i == 0 ? j
                    : j == 0 ? i
                    : Math.Min(
                        Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1,
                        cost[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1)
                    );
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
                }
            }
        }

        return cost[left.Length, right.Length];
    }
}
