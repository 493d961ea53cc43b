using Companion.Sources;

namespace Companion.Simulations.Procfiles.Formations;

/// <summary>A formation that was read from text, with the problems in the text.</summary>
/// <param name="Formation">The pairs that could be read.</param>
/// <param name="Diagnostics">The problems.</param>
public sealed record FormationReading(Formation Formation, IReadOnlyList<Diagnostic> Diagnostics);
