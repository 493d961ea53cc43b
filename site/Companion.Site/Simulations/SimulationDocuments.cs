using Companion.Content.Simulations;
using Companion.Experiments.Questions;
using Companion.Simulations.Django;
using Companion.Simulations.Procfiles;

namespace Companion.Site.Simulations;

/// <summary>
/// The simulations as pages show them: the same desk that answers in the reader's browser answers here, so that a reader without
/// JavaScript sees what the others begin with.
/// </summary>
internal static class SimulationDocuments
{
    private static readonly IReadOnlyDictionary<string, SimulationDocument> All = new[]
    {
        DeployChecks(DeployChecksQuestion.Initial),
        Procfile(ProcfileQuestion.Initial),
        Gunicorn(GunicornQuestion.Initial),
    }.ToDictionary(each => each.Name, StringComparer.Ordinal);

    /// <summary>The names that authors call them by.</summary>
    public static IEnumerable<string> Names => SimulationDesk.Kinds;

    /// <summary>The simulation of a name; null when there is none.</summary>
    public static SimulationDocument? Find(string name) => All.GetValueOrDefault(name);

    private static SimulationDocument DeployChecks(DeployChecksQuestion question) =>
        Of(question, "What would Django say before you deploy?") with
        {
            Text = new SimulationText("settings", DeployChecksQuestion.File, "python", question.Settings),
            Controls =
            [
                new ChoiceControl(
                    "version",
                    "Django",
                    [.. DjangoVersion.Supported.Select(each => KeyValuePair.Create($"{each}", $"{each}"))],
                    question.Version.ToString()
                ),
                new LinesControl("environment", "Environment variables", "NAME=VALUE"),
            ],
        };

    private static SimulationDocument Procfile(ProcfileQuestion question) =>
        Of(question, "What would start, and when?") with
        {
            Text = new SimulationText("text", "Procfile", "procfile", question.Text),
            Controls =
            [
                new ChoiceControl(
                    "dialect",
                    "Read by",
                    [.. ProcfileDialect.All.Select(each => KeyValuePair.Create(each.Id, each.Title))],
                    question.Dialect.Id
                ),
                new SwitchControl("releaseFails", "The release command fails"),
            ],
        };

    private static SimulationDocument Gunicorn(GunicornQuestion question) =>
        Of(question, "How many workers are enough?") with
        {
            Controls =
            [
                Range("workers", "Workers", GunicornQuestion.WorkersRange, 1, question.Workers, ""),
                Range("rate", "Requests a second", GunicornQuestion.RateRange, 1, question.Rate, ""),
                Range(
                    "serviceMs",
                    "A request takes",
                    GunicornQuestion.ServiceRange,
                    10,
                    question.ServiceMilliseconds,
                    "ms"
                ),
            ],
        };

    private static RangeControl Range(
        string member,
        string label,
        (int Least, int Most) range,
        int step,
        int chosen,
        string unit
    ) => new(member, label, range.Least, range.Most, step, chosen, unit);

    private static SimulationDocument Of(SimulationQuestion question, string title)
    {
        var answer = SimulationDesk.Answer(question);
        return new SimulationDocument
        {
            Name = question.Kind,
            Title = title,
            Controls = [],
            Summary = answer.Summary,
            AnswerHtml = answer.Html,
        };
    }
}
