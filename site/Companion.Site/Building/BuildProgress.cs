namespace Companion.Site.Building;

/// <summary>How far a build is.</summary>
/// <param name="Stage">What it does now, as a present participle: <c>rendering pages</c>.</param>
/// <param name="Done">How many pieces of the stage are done.</param>
/// <param name="Total">How many there are; 0 when that is not known.</param>
public sealed record BuildProgress(string Stage, int Done, int Total);
