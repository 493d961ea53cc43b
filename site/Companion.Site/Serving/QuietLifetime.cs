using Microsoft.Extensions.Hosting;

namespace Companion.Site.Serving;

/// <summary>Leaves Ctrl+C and the console output to the command line.</summary>
internal sealed class QuietLifetime : IHostLifetime
{
    /// <inheritdoc />
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
