using Companion.Content.Html;

namespace Companion.Content.Themes;

/// <summary>
/// How the experiments in a page are recognised: a theme's components for cells and simulations write these attributes.
/// </summary>
public static class ExperimentMarkup
{
    private const string Cell = "data-cell";
    private const string Simulation = "data-simulation";

    /// <summary>Whether there are cells of notebooks in a piece of HTML.</summary>
    public static bool HasCells(string html) => html.Contains($" {Cell}=", StringComparison.Ordinal);

    /// <summary>Whether there are simulations in a piece of HTML.</summary>
    public static bool HasSimulations(string html) => html.Contains($" {Simulation}=", StringComparison.Ordinal);

    /// <summary>Whether a tag begins the paragraph with the title of a simulation.</summary>
    public static bool IsTitle(HtmlTag tag) => tag.Name == "p" && tag.HasClass("simulation-title");

    /// <summary>The experiments in a piece of HTML, in order, each notebook and each simulation once.</summary>
    public static IReadOnlyList<PageExperiment> In(string html) =>
        HasCells(html) || HasSimulations(html)
            ?
            [
                .. HtmlTags
                    .Read(html)
                    .Select(Of)
                    .OfType<PageExperiment>()
                    .DistinctBy(experiment => (experiment.IsSimulation, experiment.Name)),
            ]
            : [];

    /// <summary>The experiment that an element is or belongs to; null for any other element.</summary>
    public static PageExperiment? Of(HtmlTag tag) =>
        tag.Find(Simulation) is { } simulation
            ? new PageExperiment(IsSimulation: true, simulation, tag.Find("data-title") ?? simulation, tag.Find("id"))
        : tag.Find(Cell) is { } cell
            ? new PageExperiment(IsSimulation: false, cell[..Math.Max(0, cell.LastIndexOf('/'))], "", tag.Find("id"))
        : null;
}
