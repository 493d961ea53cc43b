using Companion.Controls;

namespace Companion.Experiments.Gunicorn;

/// <summary>How long visitors wait for Gunicorn.</summary>
internal sealed class GunicornSimulation : Simulation
{
    // The ranges are what a phone simulates between two frames. At first there are the episode's two workers, and a load that
    // keeps them busy.
    private static readonly RangeControl Workers = new("workers", "Workers", 1, 16, 1, Chosen: 2, "");
    private static readonly RangeControl Rate = new("rate", "Requests a second", 1, 100, 1, Chosen: 30, "");
    private static readonly RangeControl Service = new("serviceMs", "A request takes", 10, 500, 10, Chosen: 50, "ms");

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
