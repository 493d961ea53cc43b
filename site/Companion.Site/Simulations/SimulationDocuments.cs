using Companion.Content.Simulations;
using Companion.Experiments;

namespace Companion.Site.Simulations;

/// <summary>
/// The simulations as pages show them. The build answers with the code that runs in the reader's browser, so a reader without
/// JavaScript sees what the others see at first.
/// </summary>
internal static class SimulationDocuments
{
    private static readonly IReadOnlyDictionary<string, SimulationDocument> All = SimulationCatalog.All.ToDictionary(
        simulation => simulation.Name,
        Of,
        StringComparer.Ordinal
    );

    /// <summary>The names that authors use.</summary>
    public static IEnumerable<string> Names => SimulationCatalog.Names;

    /// <summary>Finds a simulation by its name; null if there is none.</summary>
    public static SimulationDocument? Find(string name) => All.GetValueOrDefault(name);

    private static SimulationDocument Of(Simulation simulation)
    {
        var answer = simulation.Answer(SimulationQuestion.Initial);
        return new SimulationDocument
        {
            Name = simulation.Name,
            Title = simulation.Title,
            Text = simulation.Text,
            Controls = simulation.Controls,
            Summary = answer.Summary,
            AnswerHtml = answer.Html,
        };
    }
}
