using System.Globalization;
using Companion.Simulations.Procfiles.Releases;

namespace Companion.Simulations.Pictures;

/// <summary>The course of a release as a timeline, one lane a dyno.</summary>
public static class ReleasePicture
{
    private const double Width = 620;
    private const double LabelWidth = 110;
    private const double LaneHeight = 30;
    private const double HeadHeight = 8;
    private const double AxisHeight = 56;

    /// <summary>Draws a timeline.</summary>
    public static Picture Draw(ReleaseTimeline timeline)
    {
        var lanes = timeline.Spans.Select(span => span.Lane).Distinct().ToList();
        var bottom = HeadHeight + (LaneHeight * lanes.Count);
        var canvas = new SvgCanvas(Width, bottom + AxisHeight, Describe(timeline));
        var seconds = Math.Max(1, timeline.End.TotalSeconds);
        var scale = (Width - LabelWidth - 20) / seconds;
        foreach (var tick in Ticks(seconds))
        {
            var x = LabelWidth + (tick * scale);
            canvas.Line(x, HeadHeight, x, bottom + 4);
            canvas.Text(x, bottom + 20, Time(tick), "middle");
        }

        for (var at = 0; at < lanes.Count; at++)
        {
            canvas.Text(LabelWidth - 8, HeadHeight + (LaneHeight * at) + 20, lanes[at], "end");
        }

        foreach (var span in timeline.Spans)
        {
            var (word, color) = Look(span, timeline);
            var left = LabelWidth + (span.From.TotalSeconds * scale);
            var width = (span.To - span.From).TotalSeconds * scale;
            var top = HeadHeight + (LaneHeight * lanes.IndexOf(span.Lane)) + 4;
            canvas.Bar(left, top, width - 1, LaneHeight - 8, color, $"{span.Lane}, version {span.Version}: {word}");
        }

        Legend(canvas, bottom + 44);
        return canvas.Done();
    }

    private static void Legend(SvgCanvas canvas, double y)
    {
        var x = LabelWidth;
        foreach (
            var (word, color) in new[]
            {
                ("old version up", PictureColor.Quiet),
                ("at work", PictureColor.Busy),
                ("new version up", PictureColor.Good),
                ("failed", PictureColor.Bad),
            }
        )
        {
            canvas.Bar(x, y - 10, 12, 12, color, word);
            canvas.Text(x + 18, y, word);
            x += 36 + (word.Length * 7);
        }
    }

    private static IEnumerable<double> Ticks(double seconds)
    {
        double[] steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
        var step = Array.Find(steps, each => seconds / each <= 8) is > 0 and var found ? found : seconds / 8;
        for (var at = 0d; at <= seconds; at += step)
        {
            yield return at;
        }
    }

    private static string Time(double seconds) =>
        seconds < 120
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds:0.#} s")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0.#} min");

    private static (string Word, PictureColor Color) Look(ReleaseSpan span, ReleaseTimeline timeline) =>
        span.Kind switch
        {
            ReleaseSpanKind.Building => ("building", PictureColor.Busy),
            ReleaseSpanKind.Releasing when !timeline.IsReleased => ("the release command fails", PictureColor.Bad),
            ReleaseSpanKind.Releasing => ("the release command runs", PictureColor.Busy),
            ReleaseSpanKind.Starting => ("starting", PictureColor.Busy),
            ReleaseSpanKind.Stopping => ("stopping", PictureColor.Busy),
            _ when timeline.IsReleased && span.Version == timeline.CurrentVersion => ("up", PictureColor.Good),
            _ => ("up", PictureColor.Quiet),
        };

    private static string Describe(ReleaseTimeline timeline) =>
        $"Timeline of a release: {string.Join("; ", timeline.Events.Select(each => $"{Time(each.At.TotalSeconds)} {each.Message}"))}";
}
