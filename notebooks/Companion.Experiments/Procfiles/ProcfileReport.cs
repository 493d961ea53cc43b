using System.Globalization;
using Companion.Experiments.Html;
using Companion.Simulations.Procfiles;
using Companion.Simulations.Procfiles.Comparison;
using Companion.Simulations.Procfiles.Formations;
using Companion.Simulations.Procfiles.Releases;
using Companion.Simulations.Procfiles.Review;
using Companion.Sources;

namespace Companion.Experiments.Procfiles;

/// <summary>
/// Reports what a tool reads in a Procfile, its problems, how Heroku releases it, and where the tools differ.
/// </summary>
internal sealed class ProcfileReport
{
    // A separate part shows where the tools differ.
    private const string Disagreement = "tools-disagree";

    private readonly Procfile _procfile;
    private readonly Procfile _onHeroku;
    private readonly ProcfileComparison _comparison;
    private readonly IReadOnlyList<Diagnostic> _remarks;
    private readonly ReleaseTimeline _timeline;

    /// <param name="source">The reader's Procfile.</param>
    /// <param name="dialect">The tool that reads it.</param>
    /// <param name="releaseFails">Whether the release command fails.</param>
    public ProcfileReport(ProcfileSource source, ProcfileDialect dialect, bool releaseFails)
    {
        _comparison = ProcfileComparison.Of(source);
        _procfile = Reading(dialect);
        // A local runner releases nothing, so the release uses what Heroku reads.
        _onHeroku = IsHeroku(dialect) ? _procfile : Reading(ProcfileDialect.Heroku);
        _remarks = [.. OfTool(), .. ProcfileReview.Of(source).Where(diagnostic => diagnostic.Id != Disagreement)];
        _timeline = ReleaseSimulation.Run(
            new ReleasePlan(_onHeroku, Formation.OneWeb)
            {
                Release = releaseFails
                    ? ReleaseCommandOutcome.Fails(1, TimeSpan.FromSeconds(8))
                    : ReleaseCommandOutcome.Succeeds(TimeSpan.FromSeconds(8)),
            }
        );
    }

    public SimulationAnswer ToAnswer() => new(Summary, Html, [.. _remarks.Select(Mark)]);

    private Procfile Reading(ProcfileDialect dialect) =>
        _comparison.Answers.First(reading => reading.Dialect == dialect);

    private static bool IsHeroku(ProcfileDialect dialect) =>
        dialect == ProcfileDialect.Heroku || dialect == ProcfileDialect.HerokuBuildpack;

    private IEnumerable<Diagnostic> OfTool()
    {
        var (file, title) = (_procfile.Source.File, _procfile.Dialect.Title);
        if (_procfile.Error is { } error)
        {
            yield return Diagnostic.Of(
                Severity.Error,
                "tool-stops",
                $"{title} stops: {error.Message}",
                advice: null,
                new SourceLocation(file, error.Span)
            );
        }

        foreach (var warning in _procfile.Warnings)
        {
            yield return Diagnostic.Of(
                Severity.Warning,
                "tool-warns",
                $"{title} warns: {warning.Message}",
                advice: null,
                new SourceLocation(file, warning.Span)
            );
        }
    }

    private static TextMark Mark(Diagnostic diagnostic) =>
        TextMark.At(diagnostic.Location!, diagnostic.Severity, diagnostic.Message);

    private string Summary
    {
        get
        {
            var problems = _remarks.Count(remark => remark.Severity != Severity.Note);
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Count(_procfile.Processes.Count, "process", "processes")}, {(problems == 0 ? "no problems" : Count(problems, "problem", "problems"))}"
            );
        }
    }

    private string Html
    {
        get
        {
            var html = new AnswerHtml();
            WriteProcesses(html);
            WriteRemarks(html);
            WriteRelease(html);
            WriteDifferences(html);
            return html.ToString();
        }
    }

    private void WriteProcesses(AnswerHtml html)
    {
        var title = _procfile.Dialect.Title;
        if (_procfile.Processes.Count == 0)
        {
            html.Title($"{title} finds no process");
            html.Raw("<div class=\"answer-table\"></div>");
        }
        else
        {
            html.Title($"{title} reads");
            html.Raw(
                "<div class=\"answer-table\"><table><thead><tr><th scope=\"col\">Process</th><th scope=\"col\">Command</th>"
            );
            html.Raw("<th scope=\"col\">Started</th></tr></thead><tbody>");
            var local = FormationPlan.Local(_procfile, Formation.OneOfEach);
            for (var at = 0; at < _procfile.Processes.Count; at++)
            {
                Write(html, _procfile.Processes[at], local[at].Port);
            }

            html.Raw("</tbody></table></div>");
        }

        html.Raw("<p class=\"answer-fact\">").Text(_procfile.Dialect.Rule).Raw("</p>");
    }

    private void Write(AnswerHtml html, ProcessType process, int? port)
    {
        var line = _procfile.Source.File.PositionOf(process.NameSpan.Start).Line;
        html.Raw("<tr><th scope=\"row\"><code>")
            .Text(process.Name)
            .Raw("</code> ")
            .Line(line)
            .Raw("</th><td><code>")
            .Text(process.Command)
            .Raw("</code></td><td>")
            .Text(Started(process, port))
            .Raw("</td></tr>");
    }

    private string Started(ProcessType process, int? port) =>
        IsHeroku(_procfile.Dialect)
            ? process.Name switch
            {
                "release" => "once before each release",
                "web" => "as a web dyno, with HTTP on $PORT",
                _ => "as its own dyno, once you scale it up",
            }
            : string.Create(CultureInfo.InvariantCulture, $"at once, with PORT={port}");

    private void WriteRemarks(AnswerHtml html)
    {
        html.Raw("<ul class=\"remarks\" data-items>");
        foreach (var remark in _remarks)
        {
            html.Remark(remark.Severity, remark.Message, remark.Advice, remark.Location);
        }

        html.Raw("</ul>");
    }

    private void WriteRelease(AnswerHtml html)
    {
        html.Title("A push to Heroku");
        html.Picture(ReleasePicture.Draw(_timeline));
        html.Raw("<ol class=\"events\">");
        foreach (var each in _timeline.Events)
        {
            html.Raw("<li><b>")
                .Text(string.Create(CultureInfo.InvariantCulture, $"{each.At.TotalSeconds:0.#} s"))
                .Raw("</b> ")
                .Prose(each.Message)
                .Raw("</li>");
        }

        html.Raw("</ol>");
    }

    private void WriteDifferences(AnswerHtml html)
    {
        html.Title(_comparison.IsUnanimous ? "All tools agree" : "Where the tools differ");
        html.Raw("<ul class=\"remarks\" data-items>");
        foreach (var difference in _comparison.Differences)
        {
            html.Remark(Severity.Note, difference.Sentence, advice: null, difference.Location);
        }

        html.Raw("</ul>");
    }

    private static string Count(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several)}");
}
