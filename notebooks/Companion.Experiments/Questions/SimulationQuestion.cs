namespace Companion.Experiments.Questions;

/// <summary>What a page asks of the simulations.</summary>
public abstract record SimulationQuestion
{
    private protected SimulationQuestion() { }

    /// <summary>The simulation's name, which pages call it by: <c>deploy-checks</c>.</summary>
    public abstract string Kind { get; }
}
