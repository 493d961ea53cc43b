namespace Companion.Site.Pipeline;

/// <summary>The progress of a build.</summary>
/// <param name="Activity">What the build does, as a present participle: <c>rendering pages</c>.</param>
/// <param name="Done">How many pieces of it are done.</param>
/// <param name="Total">How many pieces there are; 0 when that is not known.</param>
public sealed record BuildProgress(string Activity, int Done, int Total);
