using System.Globalization;
using Companion.Experiments.Pictures;
using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.Experiments.Gunicorn;

/// <summary>Compares how long readers wait in several runs.</summary>
public static class WorkerChart
{
    /// <summary>Draws the time within which 95 of 100 requests are answered.</summary>
    /// <param name="runs">Results of the same load, each with its label.</param>
    public static Picture Draw(params IReadOnlyList<(string Label, QueueResult Result)> runs) =>
        BarChart.Draw("95 of 100 requests within", "ms", [.. runs.Select(run => Of(run.Label, run.Result))]);

    /// <summary>Draws horizontal scaling above vertical scaling.</summary>
    public static Picture Draw(ScalingComparison comparison) =>
        Draw([.. comparison.Rows.Select(row => (Label(row), row.Result))]);

    private static Bar Of(string label, QueueResult result)
    {
        // Readers notice a request that waits longer than it takes.
        var color =
            result.TimedOut + result.Refused > 0 ? PictureColor.Bad
            : result.Utilisation > 0.9 ? PictureColor.Warning
            : PictureColor.Good;
        return new Bar(label, result.Percentile95.TotalMilliseconds, color);
    }

    private static string Label(ScalingRow row) =>
        row.Kind == ScalingKind.Vertical
            ? string.Create(CultureInfo.InvariantCulture, $"1 worker, {row.Factor}× as fast")
            : string.Create(CultureInfo.InvariantCulture, $"{row.Factor} worker{(row.Factor == 1 ? "" : "s")}");
}
