namespace Companion.Site.Pipeline;

/// <summary>The progress of a build.</summary>
/// <param name="Activity">What the build is doing, as a present participle: <c>rendering pages</c>.</param>
/// <param name="Done">How many items are done.</param>
/// <param name="Total">How many items there are; 0 when unknown.</param>
public sealed record BuildProgress(string Activity, int Done, int Total);
