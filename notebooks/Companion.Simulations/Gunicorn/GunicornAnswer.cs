namespace Companion.Simulations.Gunicorn;

/// <summary>What Gunicorn makes of its command line: it either has options to serve with or stops.</summary>
/// <param name="Options">The options; null when it stops.</param>
/// <param name="Exit">How it stops; null when it serves.</param>
public sealed record GunicornAnswer(GunicornOptions? Options, GunicornExit? Exit);
