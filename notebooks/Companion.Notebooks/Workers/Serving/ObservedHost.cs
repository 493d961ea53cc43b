using System.Collections.Immutable;
using System.Reflection;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>Tells by what a kernel asks of its host what a cell is at.</summary>
/// <param name="host">The host.</param>
/// <param name="observe">Is called with each phase, and the package that is restored.</param>
internal sealed class ObservedHost(IKernelHost host, Action<CellPhase, string?> observe) : IKernelHost
{
    public ImmutableArray<MetadataReference> References => host.References;

    public bool EmitsSymbols => host.EmitsSymbols;

    public ImmutableArray<MetadataReference> Resolve(string reference) => host.Resolve(reference);

    public async Task<ImmutableArray<MetadataReference>> RestoreAsync(
        PackageReference package,
        CancellationToken cancellation
    )
    {
        observe(CellPhase.Restoring, package.Name);
        var references = await host.RestoreAsync(package, cancellation);
        observe(CellPhase.Preparing, null);
        return references;
    }

    public string ReadFile(string path) => host.ReadFile(path);

    public Assembly Load(Stream image, Stream? symbols)
    {
        var assembly = host.Load(image, symbols);
        observe(CellPhase.Running, null);
        return assembly;
    }
}
