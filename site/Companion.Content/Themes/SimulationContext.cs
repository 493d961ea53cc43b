using Companion.Content.Simulations;

namespace Companion.Content.Themes;

/// <summary>A simulation in a page, as a theme's component sees it.</summary>
public sealed record SimulationContext
{
    /// <summary>The simulation.</summary>
    public required SimulationDocument Simulation { get; init; }

    /// <summary>What the ids of its elements begin with: no other call in the page has the same.</summary>
    public required string Id { get; init; }

    /// <summary>Renders code, coloured, as code blocks are.</summary>
    public required Func<string, string, string> RenderCode { get; init; }
}
