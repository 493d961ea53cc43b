using System.Collections.Immutable;
using System.Globalization;

namespace Companion.Notebooks.Documents;

/// <summary>
/// Gives each cell an id as nbformat 4.5 requires (1 to 64 letters, digits, <c>-</c> and <c>_</c>; unique). Existing
/// ids stay. New ones are derived from the cell's text, so that two conversions agree and a cell added elsewhere does
/// not change the others.
/// </summary>
internal static class CellIds
{
    public static ImmutableArray<NotebookCell> Complete(ImmutableArray<NotebookCell> cells)
    {
        var taken = new HashSet<string>();
        var kept = new bool[cells.Length];
        for (var index = 0; index < cells.Length; index++)
        {
            kept[index] = cells[index].Id is { } id && IsValid(id) && taken.Add(id);
        }

        if (Array.TrueForAll(kept, keep => keep))
        {
            return cells;
        }

        var completed = cells.ToBuilder();
        for (var index = 0; index < cells.Length; index++)
        {
            if (!kept[index])
            {
                completed[index] = cells[index] with { Id = Make(cells[index], taken) };
            }
        }

        return completed.DrainToImmutable();
    }

    private static string Make(NotebookCell cell, HashSet<string> taken)
    {
        // FNV-1a; any stable hash would do.
        const ulong prime = 1099511628211;
        var hash = 14695981039346656037;
        foreach (var character in $"{cell.Language}\n{cell.Source}")
        {
            hash = (hash ^ character) * prime;
        }

        while (true)
        {
            var id = ((uint)(hash ^ (hash >> 32))).ToString("x8", CultureInfo.InvariantCulture);
            if (taken.Add(id))
            {
                return id;
            }

            hash = (hash ^ 1) * prime;
        }
    }

    private static bool IsValid(string id) =>
        id.Length is >= 1 and <= 64
        && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_');
}
