namespace Companion.Acceptance.Tools;

/// <summary>Lighthouse's report on a page.</summary>
/// <param name="Scores">The scores by category, from 0 to 100.</param>
/// <param name="Audits">The audits by their ids.</param>
/// <param name="Requests">What the page requested.</param>
public sealed record LighthouseReport(
    IReadOnlyDictionary<string, int> Scores,
    IReadOnlyDictionary<string, LighthouseAudit> Audits,
    IReadOnlyList<LighthouseRequest> Requests
);
