using Companion.Controls;
using Companion.Simulations.Procfiles;

namespace Companion.Experiments.Procfiles;

/// <summary>Shows what a tool starts for the reader's Procfile, and how Heroku releases it.</summary>
internal sealed class ProcfileSimulation : Simulation
{
    private static readonly EditableText Procfile = new()
    {
        Member = "text",
        File = "Procfile",
        Language = "procfile",
        Text = "release: python manage.py migrate\nweb: gunicorn project.wsgi --workers 2 --log-file -",
    };

    private static readonly ChoiceControl Dialect = new(
        "dialect",
        "Read by",
        [.. ProcfileDialect.All.Select(each => KeyValuePair.Create(each.Id, each.Title))],
        ProcfileDialect.Heroku.Id
    );

    private static readonly SwitchControl ReleaseFails = new("releaseFails", "The release command fails");

    public override string Name => "procfile";

    public override string Title => "What would start, and when?";

    public override EditableText Text => Procfile;

    public override IReadOnlyList<Control> Controls { get; } = [Dialect, ReleaseFails];

    public override SimulationAnswer Answer(SimulationQuestion question) =>
        new ProcfileReport(
            ProcfileSource.FromText(question.TextOf(Procfile)),
            DialectOf(question.ChoiceOf(Dialect)),
            question.IsOn(ReleaseFails)
        ).ToAnswer();

    private static ProcfileDialect DialectOf(string id) =>
        ProcfileDialect.Find(id)
        ?? throw new FormatException(
            $"there is no dialect '{id}'; there are: {string.Join(", ", ProcfileDialect.All)}"
        );
}
