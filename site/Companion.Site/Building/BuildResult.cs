using Companion.Sources;

namespace Companion.Site.Building;

/// <summary>How a build went.</summary>
/// <param name="Diagnostics">Everything there is to say, in order of file and place.</param>
/// <param name="PageCount">How many pages were rendered.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record BuildResult(IReadOnlyList<Diagnostic> Diagnostics, int PageCount, TimeSpan Elapsed)
{
    /// <summary>Whether the output folder now holds the new site; otherwise it is as it was.</summary>
    public bool Succeeded => Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error);
}
