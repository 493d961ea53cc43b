namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>An argument that looks like an option.</summary>
/// <param name="Setting">The setting; null if it is not an option.</param>
/// <param name="Flag">The option in full.</param>
/// <param name="Value">The value after it in the same argument; null if there is none.</param>
internal sealed record ParsedArgument(Setting? Setting, string Flag, string? Value);
