using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Runtimes;

/// <summary>
/// Provides the runtime for experiments, on sites with live pages: published from its sources where they are below the
/// site's root, and otherwise from the package that the tool carries.
/// </summary>
internal sealed class RuntimeStage : IStage<BuildOptions, BrowserRuntime>
{
    /// <inheritdoc />
    /// <exception cref="DiagnosticException">The runtime cannot be published.</exception>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public BrowserRuntime Run(BuildOptions input, BuildContext build)
    {
        if (!input.IsLive)
        {
            return BrowserRuntime.None;
        }

        var publisher = new RuntimePublisher(input.Root);
        return publisher.HasSources
            ? input.PublishesRuntime
                ? publisher.Publish(build)
                : publisher.Find()
            : RuntimePackage.In(input.RuntimePackage) is { } package
                ? package.Unpack(new RuntimeCache(input.Root), build)
                : BrowserRuntime.None;
    }
}
