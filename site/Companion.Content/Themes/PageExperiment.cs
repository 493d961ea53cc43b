namespace Companion.Content.Themes;

/// <summary>Something in a page that readers can run.</summary>
/// <param name="IsSimulation">Whether it is a simulation, and not cells of a notebook.</param>
/// <param name="Name">The name of the simulation or the notebook.</param>
/// <param name="Title">The title of a simulation; empty for cells of a notebook, whose page has it.</param>
/// <param name="Id">The id of its element, for links to it; null for none.</param>
public sealed record PageExperiment(bool IsSimulation, string Name, string Title, string? Id);
