using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Runtimes;

/// <summary>Reports that a site's experiments cannot run in its pages, because this build has no runtime for them.</summary>
internal static class MissingRuntime
{
    /// <summary>The warning, once for the whole site.</summary>
    public static Diagnostic Warn(BuildOptions options) =>
        new(
            Severity.Warning,
            options.DisplayPath(options.Input),
            Location: null,
            "pages show the results of experiments, but readers cannot run them: this companion comes without the "
                + "browser runtime, and its sources are not in this folder",
            "build the site with the installed tool, which 'dotnet pack site/Companion' makes in Companion's repository"
        );
}
