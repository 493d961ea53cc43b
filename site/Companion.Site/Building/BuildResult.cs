using Companion.Sources;

namespace Companion.Site.Building;

/// <summary>The result of a build.</summary>
/// <param name="Diagnostics">All diagnostics, in order of file and position.</param>
/// <param name="PageCount">How many pages were rendered.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, int PageCount, TimeSpan Elapsed)
{
    /// <summary>
    /// Whether the output folder now contains the new site; otherwise the previous site was left unchanged.
    /// </summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
