using System.Collections.Frozen;
using Companion.Sources;

namespace Companion.Site.Pipeline;

/// <summary>A build in progress: its options, its diagnostics, and the display of its progress.</summary>
/// <param name="options">The options.</param>
/// <param name="progress">Shows the progress; null to show none.</param>
internal sealed class BuildContext(BuildOptions options, IProgress<BuildProgress>? progress = null)
{
    /// <summary>The options.</summary>
    public BuildOptions Options { get; } = options;

    /// <summary>Collects the errors, warnings and notes. Nothing is published while it contains an error.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>The output files of pages that somebody is looking at: they are rendered first.</summary>
    public IReadOnlySet<string> InView { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Ends the build early, between two pages: its result is no longer wanted.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>Reports the progress of a stage.</summary>
    /// <param name="activity">What the build is doing, as a present participle: <c>rendering pages</c>.</param>
    /// <param name="done">How many items are done.</param>
    /// <param name="total">How many items there are; 0 when unknown.</param>
    public void Report(string activity, int done = 0, int total = 0) =>
        progress?.Report(new BuildProgress(activity, done, total));
}
