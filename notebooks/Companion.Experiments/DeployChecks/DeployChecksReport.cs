using System.Globalization;
using Companion.Experiments.Html;
using Companion.Python;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Sources;

namespace Companion.Experiments.DeployChecks;

/// <summary>
/// The output of <c>manage.py check --deploy</c>, and what that command does not report: which line decided each
/// finding, and how to pass the check.
/// </summary>
internal sealed class DeployChecksReport
{
    // A phone evaluates this many steps between two keystrokes. Real settings take a hundredth of them.
    private static readonly EvaluationLimits Limits = new() { Steps = 200_000 };

    private readonly string _source;
    private readonly DjangoVersion _version;
    private readonly EnvironmentText _environment;
    private readonly EvaluatedSettings _settings;
    private readonly CheckResult _result;

    /// <param name="source">The text of the settings file.</param>
    /// <param name="version">The release of Django.</param>
    /// <param name="environment">The environment variables.</param>
    public DeployChecksReport(string source, DjangoVersion version, EnvironmentText environment)
    {
        _source = source;
        _version = version;
        _environment = environment;
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in StartProject.Episode.Files)
        {
            files[path] = path == DeployChecksSimulation.SettingsFile ? source : text;
        }

        var project = StartProject.Episode with { Files = files, Environment = environment.Variables };
        _settings = SettingsEvaluator.Evaluate(project, Limits);
        _result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = _settings,
                Environment = environment.Variables,
                Version = version,
                Options = new CheckOptions { Deploy = true },
            }
        );
    }

    public SimulationAnswer ToAnswer() => new(Summary, Html, [.. Marks]);

    private IEnumerable<LoadError> Errors =>
        _result.PossibleErrors.Count > 0 ? _result.PossibleErrors
        : _result.Error is { } error ? [error]
        : [];

    private string Summary
    {
        get
        {
            var count = _result.Visible.Count();
            var issues = count switch
            {
                _ when _result.Error is not null => "The settings do not load",
                0 => "No issues",
                1 => "1 issue",
                _ => string.Create(CultureInfo.InvariantCulture, $"{count} issues"),
            };
            var unknown = _result.Undetermined.Count;
            return unknown == 0
                ? issues
                : string.Create(CultureInfo.InvariantCulture, $"{issues}, {unknown} undetermined");
        }
    }

    private string Html
    {
        get
        {
            var html = new AnswerHtml();
            html.Raw(
                    "<pre class=\"terminal\"><span class=\"prompt\">$ </span><kbd>./manage.py check --deploy</kbd>\n<samp>"
                )
                .Text((_result.StandardOutput + _result.StandardError).TrimEnd('\n'))
                .Raw("</samp></pre>");
            html.Raw("<p class=\"answer-fact\">")
                .Text($"Django {_version}, with security fixes until {_version.EndOfSupport}.")
                .Raw("</p>");
            WriteRemarks(html);
            WriteFindings(html);
            return html.ToString();
        }
    }

    private void WriteRemarks(AnswerHtml html)
    {
        html.Raw("<ul class=\"remarks\" data-items>");
        foreach (var (line, message) in _environment.Problems)
        {
            html.Remark(
                Severity.Error,
                string.Create(CultureInfo.InvariantCulture, $"in line {line} of the environment variables: {message}"),
                advice: null,
                location: null
            );
        }

        foreach (var error in Errors)
        {
            html.Remark(Severity.Error, SentenceOf(error), advice: null, InSettings(error.Location));
        }

        foreach (var unknown in _result.Undetermined)
        {
            html.Remark(
                Severity.Note,
                $"{unknown.Id} is undetermined: `{unknown.Setting}` is not known: {unknown.Reason}",
                advice: null,
                InSettings(unknown.Location)
            );
        }

        foreach (var diagnostic in _settings.Diagnostics)
        {
            html.Remark(diagnostic.Severity, diagnostic.Message, diagnostic.Advice, InSettings(diagnostic.Location));
        }

        if (_settings.MayFail)
        {
            html.Remark(
                Severity.Note,
                "whether the settings load at all depends on values that are not known",
                advice: null,
                location: null
            );
        }

        html.Raw("</ul>");
    }

    private void WriteFindings(AnswerHtml html)
    {
        html.Raw("<ol class=\"findings\" data-items>");
        foreach (var finding in _result.Visible)
        {
            Write(html, finding);
        }

        html.Raw("</ol>");
    }

    private void Write(AnswerHtml html, CheckFinding finding)
    {
        var fix = SettingsFix.Of(finding, _source);
        html.Raw($"<li class=\"finding\" data-severity=\"{SeverityNames.Of(SeverityOf(finding.Level))}\" data-id=\"")
            .Text(finding.Id)
            .Raw("\"><p><b>")
            .Text(finding.Id)
            .Raw("</b> ");
        if (LocationOf(finding) is { } place)
        {
            html.Line(place.Position.Line).Raw(" ");
        }

        html.Text(Reason(finding)).Raw("</p><p class=\"finding-remedy\">To pass: <code>").Text(finding.Remedy);
        html.Raw("</code> <span class=\"finding-fix\" data-fix=\"").Text(fix.Text).Raw("\"");
        if (fix.Replaced is { } replaced)
        {
            Attribute(html, "data-replaced", FormattableString.Invariant($"{replaced.Start} {replaced.Length}"));
        }

        Attribute(html, "data-set", fix.Set);
        Attribute(html, "data-unset", fix.Unset);
        html.Raw("></span> <a href=\"")
            .Text(finding.DocumentationAddress)
            .Raw("\" rel=\"noopener\">Django on ")
            .Text(finding.Id)
            .Raw("</a></p></li>");
    }

    private static void Attribute(AnswerHtml html, string name, string? value)
    {
        if (value is not null)
        {
            html.Raw($" {name}=\"").Text(value).Raw("\"");
        }
    }

    private IEnumerable<TextMark> Marks
    {
        get
        {
            foreach (var error in Errors)
            {
                if (InSettings(error.Location) is { } place)
                {
                    yield return TextMark.At(place, Severity.Error, SentenceOf(error));
                }
            }

            foreach (var finding in _result.Visible)
            {
                if (InSettings(finding.Decided[0].Location) is { } place)
                {
                    yield return TextMark.At(
                        place,
                        SeverityOf(finding.Level),
                        $"{finding.Id}: to pass: {finding.Remedy}"
                    );
                }
            }

            foreach (var unknown in _result.Undetermined)
            {
                if (InSettings(unknown.Location) is { } place)
                {
                    yield return TextMark.At(place, Severity.Note, $"{unknown.Id} is undetermined: {unknown.Reason}");
                }
            }
        }
    }

    // A default is not written in any file, so point at a line that helped to decide.
    private static SourceLocation? LocationOf(CheckFinding finding) =>
        finding.Decided.Select(setting => InSettings(setting.Location)).FirstOrDefault(place => place is not null);

    private static SourceLocation? InSettings(SourceLocation? location) =>
        location?.Source.Path == DeployChecksSimulation.SettingsFile ? location : null;

    private static string Reason(CheckFinding finding)
    {
        var also = finding
            .Decided.Skip(1)
            .Select(setting =>
                InSettings(setting.Location) is { } place
                    ? string.Create(CultureInfo.InvariantCulture, $"{setting.Name} in line {place.Position.Line}")
                    : setting.ToString()
            );
        var others = string.Join(" and ", also);
        var first = finding.Decided[0].Reason;
        return others.Length == 0 ? first : $"{first}; also decided by {others}";
    }

    private static string SentenceOf(LoadError error) =>
        $"the settings do not load: {error.Type}{(error.Message.Length == 0 ? "" : $": {error.Message}")}";

    private static Severity SeverityOf(CheckLevel level) =>
        level switch
        {
            >= CheckLevel.Error => Severity.Error,
            CheckLevel.Warning => Severity.Warning,
            _ => Severity.Note,
        };
}
