using System.Globalization;

namespace Companion.Benchmarks;

/// <summary>
/// A Markdown table that compares two programs: the median of each, and the ratio of the medians as shown, so that
/// a reader who divides them gets the same ratio.
/// </summary>
/// <param name="measured">What the figures are: <c>median of 5, ms</c>.</param>
/// <param name="ours">The first program's name.</param>
/// <param name="theirs">The second program's name.</param>
internal sealed class RatioTable(string measured, string ours, string theirs)
{
    private readonly List<string> _rows = [$"| {measured} | {ours} | {theirs} | ratio |", "|---|---|---|---|"];

    /// <summary>Adds a row.</summary>
    /// <param name="name">What was measured, with its unit.</param>
    /// <param name="our">The first program's figure in each round.</param>
    /// <param name="their">The second program's figure in each round.</param>
    /// <param name="decimals">The number of decimal places of the medians.</param>
    public void Add(string name, IEnumerable<double> our, IEnumerable<double> their, int decimals = 1)
    {
        var (one, other) = (Math.Round(Figures.Median(our), decimals), Math.Round(Figures.Median(their), decimals));
        _rows.Add($"| {name} | {Show(one, decimals)} | {Show(other, decimals)} | {Show(one / other, 2)} |");
    }

    /// <summary>Prints the context of the measurement and the table.</summary>
    public void Print()
    {
        RunContext.Print();
        _rows.ForEach(Console.WriteLine);
    }

    private static string Show(double figure, int decimals) =>
        figure.ToString($"N{decimals}", CultureInfo.InvariantCulture);
}
