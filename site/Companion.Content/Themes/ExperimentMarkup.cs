namespace Companion.Content.Themes;

/// <summary>
/// How the experiments in a page are recognised: a theme's components for cells and simulations write these attributes.
/// </summary>
public static class ExperimentMarkup
{
    private const string Cell = " data-cell=";
    private const string Simulation = " data-simulation=";

    /// <summary>Whether there are cells of notebooks in a piece of HTML.</summary>
    public static bool HasCells(string html) => html.Contains(Cell, StringComparison.Ordinal);

    /// <summary>Whether there are simulations in a piece of HTML.</summary>
    public static bool HasSimulations(string html) => html.Contains(Simulation, StringComparison.Ordinal);
}
