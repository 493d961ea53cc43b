namespace Companion.Experiments;

/// <summary>The simulations that pages can offer. A new simulation needs its folder and a line here.</summary>
public static class SimulationCatalog
{
    /// <summary>All simulations.</summary>
    public static IReadOnlyList<Simulation> All { get; } =
    [
        // In the order in which messages list them.
        new DeployChecks.DeployChecksSimulation(),
        new Procfiles.ProcfileSimulation(),
        new Gunicorn.GunicornSimulation(),
    ];

    /// <summary>The names of all simulations.</summary>
    public static IEnumerable<string> Names => All.Select(simulation => simulation.Name);

    /// <summary>Finds a simulation by its name; null if there is none.</summary>
    public static Simulation? Find(string name) => All.FirstOrDefault(simulation => simulation.Name == name);
}
