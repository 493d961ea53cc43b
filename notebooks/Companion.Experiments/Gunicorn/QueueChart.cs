using System.Globalization;
using System.Text;
using Companion.Experiments.Pictures;
using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.Experiments.Gunicorn;

/// <summary>How many requests wait for a worker, over time.</summary>
public static class QueueChart
{
    private const double Width = 620;
    private const double Height = 190;
    private const double Top = 34;
    private const double Bottom = Height - 30;

    // The width of the outline in its own units; it is stretched to the chart's width.
    private const double Units = 600;

    // A load lasts at most a day, 86,400 seconds; its last request may end later.
    private static readonly double[] Steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 14_400, 1e9];

    /// <summary>Draws the queue of a run.</summary>
    public static Picture Draw(QueueResult result)
    {
        var canvas = new SvgCanvas(Width, Height, Describe(result));
        canvas.Text(0, 18, "Requests that wait for a worker", isStrong: true);
        var most = Ceiling(Math.Max(result.LongestQueue, 1));

        // In percent of the width: the digits of the longest number fit before it on a phone.
        var left = 4 + (3 * Number(most).Length);
        foreach (var share in new[] { 0, 0.5, 1 })
        {
            var y = Bottom - ((Bottom - Top) * share);
            canvas.Line(left, y, 100, y);
            canvas.Text(left, y + 4, Number(most * share), "end", shift: -8);
        }

        var seconds = Math.Max(1, result.Elapsed.TotalSeconds);
        var step = Steps.First(each => seconds / each <= 5);
        for (var at = 0d; at <= seconds; at += step)
        {
            canvas.Tick(left + ((100 - left) * at / seconds), Bottom + 20, $"{Number(at)} s");
        }

        canvas.Area(
            left,
            Top,
            100 - left,
            Bottom - Top,
            Units,
            Outline(result, most, seconds),
            result.Utilisation > 0.95 ? PictureColor.Bad : PictureColor.Busy
        );
        return canvas.Done();
    }

    private static string Outline(QueueResult result, double most, double seconds)
    {
        const double height = Bottom - Top;
        var outline = new StringBuilder();
        outline.Append(CultureInfo.InvariantCulture, $"M0 {height:0.#}");
        foreach (var sample in result.Samples)
        {
            var x = Units * sample.At.TotalSeconds / seconds;
            var y = height * (1 - (sample.Waiting / most));
            outline.Append(CultureInfo.InvariantCulture, $"L{x:0.#} {y:0.#}");
        }

        return outline.Append(CultureInfo.InvariantCulture, $"L{Units:0.#} {height:0.#}Z").ToString();
    }

    // 2, 4, 10, 20, 40, 100 …: halves are whole numbers.
    private static double Ceiling(int value)
    {
        for (var unit = 1d; ; unit *= 10)
        {
            foreach (var step in new[] { 2, 4, 10 })
            {
                if (step * unit >= value)
                {
                    return step * unit;
                }
            }
        }
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    private static string Describe(QueueResult result) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"Requests that wait for a worker over {result.Elapsed.TotalSeconds:0.#} seconds: at most {result.LongestQueue} at once"
        );
}
