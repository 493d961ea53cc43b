using System.Globalization;

namespace Companion.Benchmarks;

/// <summary>
/// A Markdown table that compares programs: the median of each, and the ratio of the first one's median to each of the
/// others', as shown, so that a reader who divides them gets the same ratio.
/// </summary>
/// <param name="measured">What the figures are: <c>median of 5, ms</c>.</param>
/// <param name="ours">The first program's name.</param>
/// <param name="others">The other programs' names.</param>
internal sealed class RatioTable(string measured, string ours, params string[] others)
{
    private readonly List<string> _rows =
    [
        $"| {measured} | {ours} | {string.Join(" | ", others.Select(name => $"{name} | ratio"))} |",
        $"|---|---|{string.Concat(Enumerable.Repeat("---|---|", others.Length))}",
    ];

    /// <summary>Adds a row of medians.</summary>
    /// <param name="name">What was measured, with its unit.</param>
    /// <param name="our">The first program's figure in each round.</param>
    /// <param name="their">Each other program's figure in each round; none if it does not have this figure.</param>
    /// <param name="decimals">The number of decimal places of the medians.</param>
    public void Add(string name, IEnumerable<double> our, IReadOnlyList<IEnumerable<double>> their, int decimals = 1)
    {
        var one = Math.Round(Figures.Median(our), decimals);
        var cells = their.Select(figures => figures.ToArray()).Select(figures => Compare(one, figures, decimals));
        _rows.Add($"| {name} | {Show(one, decimals)} | {string.Join(" | ", cells)} |");
    }

    /// <summary>Adds a row of medians for one other program.</summary>
    /// <param name="name">What was measured, with its unit.</param>
    /// <param name="our">The first program's figure in each round.</param>
    /// <param name="their">The second program's figure in each round.</param>
    /// <param name="decimals">The number of decimal places of the medians.</param>
    public void Add(string name, IEnumerable<double> our, IEnumerable<double> their, int decimals = 1) =>
        Add(name, our, [their], decimals);

    /// <summary>
    /// Prints the context of the measurement and the table, and writes both into BENCHMARKS.md if it has a place for
    /// them.
    /// </summary>
    /// <param name="place">The name of the place, or null.</param>
    public void Print(string? place = null)
    {
        var text = $"{RunContext.Describe()}\n\n{string.Join('\n', _rows)}\n";
        Console.WriteLine(text);
        if (place is not null)
        {
            BenchmarkDocument.Write(place, text);
        }
    }

    private static string Compare(double one, double[] figures, int decimals)
    {
        if (figures.Length == 0)
        {
            return "– | –";
        }

        var other = Math.Round(Figures.Median(figures), decimals);
        return $"{Show(other, decimals)} | {Show(one / other, 2)}";
    }

    private static string Show(double figure, int decimals) =>
        figure.ToString($"N{decimals}", CultureInfo.InvariantCulture);
}
