using Companion.Experiments.Pictures;
using Companion.Simulations.Django;

namespace Companion.Experiments.DeployChecks;

/// <summary>The outcome of every check in every release.</summary>
public static class CheckMatrix
{
    private const double LabelWidth = 130;
    private const double ColumnWidth = 78;
    private const double RowHeight = 26;
    private const double HeadHeight = 40;

    private static double Width => LabelWidth + (ColumnWidth * DjangoVersion.Supported.Count);

    /// <summary>Draws checks in rows and releases in columns. It omits checks that pass on every release.</summary>
    public static Picture Draw(VersionComparison comparison)
    {
        var rows = comparison
            .Histories.Where(row =>
                row.Outcomes.Any(each => each.Outcome is not (CheckOutcome.Passes or CheckOutcome.NotChecked))
            )
            .ToList();
        var canvas = new SvgCanvas(
            Width,
            HeadHeight + (RowHeight * Math.Max(1, rows.Count)) + 4,
            Describe(rows),
            isWide: true
        );
        canvas.Text(0, 22, "Django", isStrong: true);
        for (var at = 0; at < DjangoVersion.Supported.Count; at++)
        {
            canvas.Text(Middle(at), 22, DjangoVersion.Supported[at].ToString(), "middle", isStrong: true);
        }

        if (rows.Count == 0)
        {
            canvas.Text(0, HeadHeight + 18, "No check reports anything.");
        }

        for (var row = 0; row < rows.Count; row++)
        {
            var top = HeadHeight + (RowHeight * row);
            canvas.Line(0, top, 100, top);
            canvas.Text(0, top + 18, rows[row].Id);
            for (var column = 0; column < rows[row].Outcomes.Length; column++)
            {
                var (version, outcome) = rows[row].Outcomes[column];
                var (word, color) = Look(outcome);
                var title = $"{rows[row].Id} on Django {version}: {word}";
                canvas.Bar(Middle(column) - 5.5, top + 6, 1, RowHeight - 12, color, title);
                canvas.Text(Middle(column), top + 18, word, "middle", shift: 5);
            }
        }

        return canvas.Done();
    }

    // In percent of the width.
    private static double Middle(int column) => 100 * (LabelWidth + (ColumnWidth * (column + 0.5))) / Width;

    private static (string Word, PictureColor Color) Look(CheckOutcome outcome) =>
        outcome switch
        {
            CheckOutcome.Reports => ("reports", PictureColor.Bad),
            CheckOutcome.Silenced => ("silent", PictureColor.Warning),
            CheckOutcome.Undetermined => ("unknown", PictureColor.Warning),
            CheckOutcome.DoesNotLoad => ("no load", PictureColor.Bad),
            CheckOutcome.Passes => ("passes", PictureColor.Good),
            _ => ("–", PictureColor.Quiet),
        };

    private static string Describe(List<CheckHistory> rows) =>
        rows.Count == 0
            ? "Checks by Django release: no check reports anything"
            : $"Checks by Django release: {string.Join("; ", rows.Select(row => $"{row.Id}: {row.Sentence}"))}";
}
