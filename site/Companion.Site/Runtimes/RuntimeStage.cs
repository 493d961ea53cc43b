using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Runtimes;

/// <summary>Publishes the runtime for experiments, on sites with live pages.</summary>
internal sealed class RuntimeStage : IStage<BuildOptions, BrowserRuntime>
{
    /// <inheritdoc />
    /// <exception cref="DiagnosticException">The runtime cannot be published.</exception>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public BrowserRuntime Run(BuildOptions input, BuildContext build) =>
        !input.IsLive ? BrowserRuntime.None
        : input.PublishesRuntime ? new RuntimePublisher(input.Root).Publish(build)
        : new RuntimePublisher(input.Root).Find();
}
