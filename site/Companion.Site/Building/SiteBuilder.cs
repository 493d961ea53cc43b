using Companion.Notebooks.Running;
using Companion.Site.Pipeline;

namespace Companion.Site.Building;

/// <summary>
/// Builds the site. A builder may run many builds, one after the other; later ones reuse the loaded grammars, and what
/// the last build left in the cache.
/// </summary>
/// <param name="runner">Runs the notebooks; null to build the site without them.</param>
public sealed class SiteBuilder(NotebookRunner? runner = null)
{
    private readonly SiteStages _stages = new(runner);

    /// <summary>
    /// Builds the site and swaps it into the output folder, or reports the errors and leaves the folder unchanged.
    /// </summary>
    public BuildResult Build(BuildOptions options, IProgress<BuildProgress>? progress = null)
    {
        var build = new BuildContext(options, progress);
        _stages.Content.Clear();
        return BuildGuard.Run(build, () => CompleteBuild.Run(_stages, build).Pages);
    }

    /// <summary>Builds the site once, and starts to keep it up to date.</summary>
    public SiteSession Start(BuildOptions options) => new(_stages, options);
}
