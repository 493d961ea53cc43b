using System.Globalization;

namespace Companion.Simulations.Pictures;

/// <summary>Bars side by side, to compare.</summary>
public static class BarChart
{
    private const double Width = 620;
    private const double RowHeight = 30;
    private const double HeadHeight = 34;
    private const double ValueWidth = 90;
    private const double LetterWidth = 7.5;

    /// <summary>Draws bars, one below the other.</summary>
    /// <param name="title">What is compared.</param>
    /// <param name="unit">What the values are in, such as <c>ms</c>.</param>
    /// <param name="bars">The bars from top to bottom.</param>
    public static Picture Draw(string title, string unit, params IReadOnlyList<Bar> bars)
    {
        var canvas = new SvgCanvas(Width, HeadHeight + (RowHeight * bars.Count) + 6, Describe(title, unit, bars));
        canvas.Text(0, 18, title, isStrong: true);
        var left = Math.Min(
            Width / 2,
            12 + (LetterWidth * bars.Select(bar => bar.Label.Length).DefaultIfEmpty().Max())
        );
        var most = bars.Select(Length).DefaultIfEmpty().Max();
        var scale = most > 0 ? (Width - left - ValueWidth) / most : 0;
        for (var at = 0; at < bars.Count; at++)
        {
            var (bar, top) = (bars[at], HeadHeight + (RowHeight * at));
            canvas.Text(left - 8, top + 19, bar.Label, "end");
            canvas.Bar(left, top + 4, Length(bar) * scale, RowHeight - 9, bar.Color, $"{bar.Label}: {Tell(bar, unit)}");
            canvas.Text(left + (Length(bar) * scale) + 8, top + 19, Tell(bar, unit));
        }

        return canvas.Done();
    }

    private static double Length(Bar bar) => double.IsFinite(bar.Value) ? Math.Max(0, bar.Value) : 0;

    private static string Tell(Bar bar, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{bar.Value:#,0.#} {unit}");

    private static string Describe(string title, string unit, IReadOnlyList<Bar> bars) =>
        $"{title}: {string.Join(", ", bars.Select(bar => $"{bar.Label} {Tell(bar, unit)}"))}";
}
