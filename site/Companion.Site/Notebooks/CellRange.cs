using System.Globalization;
using System.Text.RegularExpressions;

namespace Companion.Site.Notebooks;

/// <summary>
/// Cells by number, as the shortcode <c>notebook</c> accepts them: <c>3</c>, <c>3-6</c>, <c>1,4-5</c>.
/// </summary>
internal static partial class CellRange
{
    /// <summary>
    /// The selected cells; null when the text is not a range, or includes a cell that does not exist.
    /// </summary>
    /// <param name="text">The range.</param>
    /// <param name="count">How many cells there are.</param>
    public static IReadOnlyList<int>? Parse(string text, int count)
    {
        var cells = new List<int>();
        foreach (var part in text.Split(','))
        {
            var match = Part().Match(part);
            if (
                !match.Success
                || !int.TryParse(
                    match.Groups["first"].ValueSpan,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var first
                )
            )
            {
                return null;
            }

            var last =
                match.Groups["last"].Success
                && int.TryParse(
                    match.Groups["last"].ValueSpan,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var end
                )
                    ? end
                    : first;
            if (first < 1 || last < first || last > count)
            {
                return null;
            }

            cells.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return cells;
    }

    [GeneratedRegex(@"^\s*(?<first>\d{1,6})(\s*-\s*(?<last>\d{1,6}))?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
