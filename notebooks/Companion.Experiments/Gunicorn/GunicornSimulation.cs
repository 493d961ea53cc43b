using Companion.Controls;

namespace Companion.Experiments.Gunicorn;

/// <summary>Shows how long visitors wait for Gunicorn.</summary>
internal sealed class GunicornSimulation : Simulation
{
    // A phone can simulate these ranges between two frames. The initial values are the episode's two workers, and a
    // load that keeps them busy.
    private static readonly RangeControl Workers = new("workers", "Workers")
    {
        Least = 1,
        Most = 16,
        Chosen = 2,
    };

    private static readonly RangeControl Rate = new("rate", "Requests a second")
    {
        Least = 1,
        Most = 100,
        Chosen = 30,
    };

    private static readonly RangeControl Service = new("serviceMs", "A request takes")
    {
        Least = 10,
        Most = 500,
        Step = 10,
        Chosen = 50,
        Unit = "ms",
    };

    public override string Name => "gunicorn";

    public override string Title => "How many workers are enough?";

    public override IReadOnlyList<Control> Controls { get; } = [Workers, Rate, Service];

    public override SimulationAnswer Answer(SimulationQuestion question) =>
        new GunicornReport(
            question.NumberOf(Workers),
            question.NumberOf(Rate),
            TimeSpan.FromMilliseconds(question.NumberOf(Service))
        ).ToAnswer();
}
