namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>An argument that looks like an option.</summary>
/// <param name="Setting">The setting; null when no option is meant by it.</param>
/// <param name="Flag">The option in full.</param>
/// <param name="Value">What stands in the same argument behind it; null when nothing does.</param>
internal sealed record ParsedArgument(Setting? Setting, string Flag, string? Value);
