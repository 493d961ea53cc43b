using Companion.Sources;

namespace Companion.Simulations.Procfiles.Formations;

/// <summary>A formation as it was written, and what is wrong with it.</summary>
/// <param name="Formation">What could be read.</param>
/// <param name="Diagnostics">What could not.</param>
public sealed record FormationReading(Formation Formation, IReadOnlyList<Diagnostic> Diagnostics);
