namespace Companion.Simulations.Tests.Oracles;

/// <summary>A project to check with the real Django.</summary>
internal sealed record RealCase(
    string Name,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyDictionary<string, string> Environment,
    IReadOnlyList<string> Arguments
);
