namespace Companion.Experiments.Questions;

/// <summary>How long do visitors wait for Gunicorn?</summary>
/// <param name="Workers">The worker processes.</param>
/// <param name="Rate">Requests a second on average.</param>
/// <param name="ServiceMilliseconds">How long a worker is busy with a request.</param>
public sealed record GunicornQuestion(int Workers, int Rate, int ServiceMilliseconds) : SimulationQuestion
{
    /// <summary>The simulation's name.</summary>
    public const string Name = "gunicorn";

    /// <summary>What every reader starts with: the episode's two workers, and a load that keeps them busy.</summary>
    public static GunicornQuestion Initial { get; } = new(Workers: 2, Rate: 30, ServiceMilliseconds: 50);

    /// <summary>The fewest and the most of each that can be asked for: what a phone simulates between two frames.</summary>
    public static (int Least, int Most) WorkersRange { get; } = (1, 16);

    /// <inheritdoc cref="WorkersRange"/>
    public static (int Least, int Most) RateRange { get; } = (1, 100);

    /// <inheritdoc cref="WorkersRange"/>
    public static (int Least, int Most) ServiceRange { get; } = (10, 500);

    /// <inheritdoc/>
    public override string Kind => Name;
}
