using Companion.Sources;

namespace Companion.Site.Pipeline;

/// <summary>A build in progress: its options, its diagnostics, and the display of its progress.</summary>
/// <param name="options">The options.</param>
/// <param name="progress">Shows the progress; null when nobody watches.</param>
internal sealed class BuildContext(BuildOptions options, IProgress<BuildProgress>? progress = null)
{
    /// <summary>The options.</summary>
    public BuildOptions Options { get; } = options;

    /// <summary>Collects what is wrong. Nothing is published while it holds an error.</summary>
    public DiagnosticBag Diagnostics { get; } = new();

    /// <summary>Reports the progress of a stage.</summary>
    /// <param name="activity">What the build does, as a present participle: <c>rendering pages</c>.</param>
    /// <param name="done">How many pieces are done.</param>
    /// <param name="total">How many pieces there are; 0 when that is not known.</param>
    public void Report(string activity, int done = 0, int total = 0) =>
        progress?.Report(new BuildProgress(activity, done, total));
}
