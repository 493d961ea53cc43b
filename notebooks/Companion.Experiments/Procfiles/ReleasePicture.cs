using System.Globalization;
using Companion.Experiments.Pictures;
using Companion.Simulations.Procfiles.Releases;

namespace Companion.Experiments.Procfiles;

/// <summary>Draws a release as a timeline, with one lane for each dyno.</summary>
public static class ReleasePicture
{
    private const double Width = 620;
    private const double LaneHeight = 40;
    private const double HeadHeight = 4;
    private const double AxisHeight = 76;

    /// <summary>Draws a timeline.</summary>
    public static Picture Draw(ReleaseTimeline timeline)
    {
        var lanes = timeline.Spans.Select(span => span.Lane).Distinct().ToList();
        var bottom = HeadHeight + (LaneHeight * lanes.Count);
        var canvas = new SvgCanvas(Width, bottom + AxisHeight, Describe(timeline));
        var seconds = Math.Max(1, timeline.End.TotalSeconds);
        var scale = 100 / seconds;
        foreach (var tick in Ticks(seconds))
        {
            canvas.Line(tick * scale, HeadHeight, tick * scale, bottom + 4);
            canvas.Tick(tick * scale, bottom + 20, Time(tick));
        }

        for (var at = 0; at < lanes.Count; at++)
        {
            canvas.Text(0, HeadHeight + (LaneHeight * at) + 13, lanes[at], shift: 4);
        }

        foreach (var span in timeline.Spans)
        {
            var (word, color) = Look(span, timeline);
            var left = span.From.TotalSeconds * scale;
            var width = (span.To - span.From).TotalSeconds * scale;
            var top = HeadHeight + (LaneHeight * lanes.IndexOf(span.Lane)) + 18;
            canvas.Bar(left, top, width - 0.2, 18, color, $"{span.Lane}, version {span.Version}: {word}");
        }

        canvas.Key(0, bottom + 46, PictureColor.Quiet, "old version up");
        canvas.Key(50, bottom + 46, PictureColor.Busy, "in progress");
        canvas.Key(0, bottom + 68, PictureColor.Good, "new version up");
        canvas.Key(50, bottom + 68, PictureColor.Bad, "failed");
        return canvas.Done();
    }

    private static IEnumerable<double> Ticks(double seconds)
    {
        double[] steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600];
        var step = Array.Find(steps, each => seconds / each <= 6) is > 0 and var found ? found : seconds / 6;
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
