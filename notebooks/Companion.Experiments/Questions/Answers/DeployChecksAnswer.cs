using System.Globalization;
using Companion.Python.Settings;
using Companion.Simulations.Django;
using Companion.Sources;

namespace Companion.Experiments.Questions.Answers;

/// <summary>What <c>manage.py check --deploy</c> prints, and what it does not say: which line decided, and what would pass.</summary>
internal sealed class DeployChecksAnswer
{
    // What a phone evaluates between two key strokes; real settings take a hundredth of it.
    private static readonly EvaluationLimits Limits = new() { Steps = 200_000 };

    private readonly DeployChecksQuestion _question;
    private readonly EnvironmentText _environment;
    private readonly EvaluatedSettings _settings;
    private readonly CheckResult _result;

    private DeployChecksAnswer(DeployChecksQuestion question)
    {
        _question = question;
        _environment = EnvironmentText.Parse(question.Environment);
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (path, text) in StartProject.Episode.Files)
        {
            files[path] = path == DeployChecksQuestion.File ? question.Settings : text;
        }

        var project = StartProject.Episode with { Files = files, Environment = _environment.Variables };
        _settings = SettingsEvaluator.Evaluate(project, Limits);
        _result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = _settings,
                Environment = _environment.Variables,
                Version = question.Version,
                Options = new CheckOptions { Deploy = true },
            }
        );
    }

    public static SimulationAnswer To(DeployChecksQuestion question)
    {
        var answer = new DeployChecksAnswer(question);
        return new SimulationAnswer(question.Kind, answer.Summary, answer.Html, [.. answer.Marks]);
    }

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
                .Text($"Django {_question.Version}, with security fixes until {_question.Version.EndOfSupport}.")
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
            html.Remark(Severity.Error, Told(error), advice: null, Own(error.Location));
        }

        foreach (var unknown in _result.Undetermined)
        {
            html.Remark(
                Severity.Note,
                $"{unknown.Id} is undetermined: `{unknown.Setting}` is not known: {unknown.Reason}",
                advice: null,
                Own(unknown.Location)
            );
        }

        foreach (var diagnostic in _settings.Diagnostics)
        {
            html.Remark(diagnostic.Severity, diagnostic.Message, diagnostic.Advice, Own(diagnostic.Location));
        }

        if (_settings.MayFail)
        {
            html.Remark(
                Severity.Note,
                "whether the settings load at all depends on what is not known",
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
        var fix = SettingsFix.Of(finding, _question.Settings);
        html.Raw($"<li class=\"finding\" data-severity=\"{Severities.NameOf(SeverityOf(finding.Level))}\" data-id=\"")
            .Text(finding.Id)
            .Raw("\"><p><b>")
            .Text(finding.Id)
            .Raw("</b> ");
        if (Place(finding) is { } place)
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
                if (Own(error.Location) is { } place)
                {
                    yield return TextMark.At(place, Severity.Error, Told(error));
                }
            }

            foreach (var finding in _result.Visible)
            {
                if (Own(finding.Decided[0].Location) is { } place)
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
                if (Own(unknown.Location) is { } place)
                {
                    yield return TextMark.At(place, Severity.Note, $"{unknown.Id} is undetermined: {unknown.Reason}");
                }
            }
        }
    }

    // What is set by default stands nowhere. Then a line that helped to decide is where to look.
    private static SourceLocation? Place(CheckFinding finding) =>
        finding.Decided.Select(setting => Own(setting.Location)).FirstOrDefault(place => place is not null);

    private static SourceLocation? Own(SourceLocation? location) =>
        location?.Source.Path == DeployChecksQuestion.File ? location : null;

    private static string Reason(CheckFinding finding)
    {
        var also = finding
            .Decided.Skip(1)
            .Select(setting =>
                Own(setting.Location) is { } place
                    ? string.Create(CultureInfo.InvariantCulture, $"{setting.Name} in line {place.Position.Line}")
                    : setting.ToString()
            );
        var others = string.Join(" and ", also);
        var first = finding.Decided[0].Reason;
        return others.Length == 0 ? first : $"{first}; decided also by {others}";
    }

    private static string Told(LoadError error) =>
        $"the settings do not load: {error.Type}{(error.Message.Length == 0 ? "" : $": {error.Message}")}";

    private static Severity SeverityOf(CheckLevel level) =>
        level switch
        {
            >= CheckLevel.Error => Severity.Error,
            CheckLevel.Warning => Severity.Warning,
            _ => Severity.Note,
        };
}
