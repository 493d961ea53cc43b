using System.Globalization;

namespace Companion.Experiments.Pictures;

/// <summary>Draws bars to compare values.</summary>
public static class BarChart
{
    private const double Width = 620;
    private const double RowHeight = 38;
    private const double HeadHeight = 30;

    // In percent of the width. The rest has room for the longest bar's value, even on a phone.
    private const double LongestBar = 60;

    /// <summary>Draws a chart with one bar below another.</summary>
    /// <param name="title">What is compared.</param>
    /// <param name="unit">The unit of the values, such as <c>ms</c>.</param>
    /// <param name="bars">The bars from top to bottom.</param>
    public static Picture Draw(string title, string unit, params IReadOnlyList<Bar> bars)
    {
        var canvas = new SvgCanvas(Width, HeadHeight + (RowHeight * bars.Count) + 6, Describe(title, unit, bars));
        canvas.Text(0, 16, title, isStrong: true);
        var most = bars.Select(Length).DefaultIfEmpty().Max();
        var scale = most > 0 ? LongestBar / most : 0;
        for (var at = 0; at < bars.Count; at++)
        {
            var (bar, top) = (bars[at], HeadHeight + (RowHeight * at));
            canvas.Text(0, top + 13, bar.Label);
            canvas.Bar(0, top + 18, Length(bar) * scale, 14, bar.Color, $"{bar.Label}: {Format(bar, unit)}");
            canvas.Text(Length(bar) * scale, top + 30, Format(bar, unit), shift: 8);
        }

        return canvas.Done();
    }

    private static double Length(Bar bar) => double.IsFinite(bar.Value) ? Math.Max(0, bar.Value) : 0;

    // Four significant digits are enough to compare.
    private static string Format(Bar bar, string unit) =>
        $"{bar.Value.ToString(bar.Value < 1000 ? "0.#" : "#,0", CultureInfo.InvariantCulture)} {unit}";

    private static string Describe(string title, string unit, IReadOnlyList<Bar> bars) =>
        $"{title}: {string.Join(", ", bars.Select(bar => $"{bar.Label} {Format(bar, unit)}"))}";
}
