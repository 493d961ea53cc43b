using Companion.Content.Simulations;

namespace Companion.Content.Themes;

/// <summary>A simulation in a page, as a theme's component sees it.</summary>
public sealed record SimulationContext
{
    /// <summary>The simulation.</summary>
    public required SimulationDocument Simulation { get; init; }

    /// <summary>The prefix of the ids of its elements, unique among the calls in the page.</summary>
    public required string Id { get; init; }

    /// <summary>Renders code, highlighted like code blocks.</summary>
    public required Func<string, string, string> RenderCode { get; init; }
}
