namespace Companion.Acceptance.Tools;

/// <summary>What Lighthouse says of a page.</summary>
/// <param name="Scores">Points of 100 by category.</param>
/// <param name="Imperfect">The audits that cost points, or could.</param>
public sealed record LighthouseReport(IReadOnlyDictionary<string, int> Scores, IReadOnlyList<string> Imperfect);
