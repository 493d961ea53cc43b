using Companion.Sources;
using Companion.Site.Pipeline;

namespace Companion.Site.Runtimes;

/// <summary>Publishes what runs experiments in pages, on sites whose pages are live.</summary>
internal sealed class RuntimeStage : IStage<BuildOptions, BrowserRuntime>
{
    /// <inheritdoc />
    /// <exception cref="DiagnosticException">The runtime cannot be published.</exception>
    /// <exception cref="IOException">The cache cannot be written.</exception>
    public BrowserRuntime Run(BuildOptions input, BuildContext build) =>
        input.IsLive ? new RuntimePublisher(input.Root).Publish(build) : BrowserRuntime.None;
}
