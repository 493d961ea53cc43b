using Companion.Site.Pipeline;
using Companion.Site.Runtimes;
using Companion.Sources;

namespace Companion.Site.Building;

/// <summary>Makes the runtime that an installed tool carries, so that sites elsewhere need no sources.</summary>
public static class RuntimePackaging
{
    /// <summary>Publishes the runtime, unless it is cached, and writes its package.</summary>
    /// <param name="root">Companion's repository.</param>
    /// <param name="folder">The folder to write, which is replaced.</param>
    /// <returns>The errors.</returns>
    public static IReadOnlyList<Diagnostic> Write(string root, string folder)
    {
        var options = new BuildOptions
        {
            Root = root,
            Input = Path.Combine(root, "input"),
            Output = folder,
        };
        var build = new BuildContext(options);
        return BuildGuard
            .Run(
                build,
                () =>
                {
                    var publisher = new RuntimePublisher(root);
                    if (!publisher.HasSources)
                    {
                        throw DiagnosticException.In(
                            root,
                            "there are no sources of the browser runtime",
                            "run this in Companion's repository"
                        );
                    }

                    RuntimePackage.Write(publisher.Publish(build), publisher.Key, folder);
                    return 0;
                }
            )
            .Diagnostics;
    }
}
