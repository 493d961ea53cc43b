namespace Companion.Simulations.Gunicorn;

/// <summary>The result of Gunicorn's command line: either options to serve with, or an exit.</summary>
/// <param name="Options">The options; null if it exits.</param>
/// <param name="Exit">How it exits; null if it serves.</param>
public sealed record GunicornAnswer(GunicornOptions? Options, GunicornExit? Exit);
