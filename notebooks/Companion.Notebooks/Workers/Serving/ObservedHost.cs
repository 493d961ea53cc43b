using System.Collections.Immutable;
using System.Reflection;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>Tells by what a kernel asks of its host what a cell is at.</summary>
internal sealed class ObservedHost(IKernelHost host) : IKernelHost
{
    /// <summary>Is told of each phase, with the package that is restored.</summary>
    public Action<CellPhase, string?> Observe { get; set; } = (_, _) => { };

    public ImmutableArray<MetadataReference> References => host.References;

    public bool EmitsSymbols => host.EmitsSymbols;

    public ImmutableArray<MetadataReference> Resolve(string reference) => host.Resolve(reference);

    public async Task<ImmutableArray<MetadataReference>> RestoreAsync(
        PackageReference package,
        CancellationToken cancellation
    )
    {
        Observe(CellPhase.Restoring, package.Name);
        var references = await host.RestoreAsync(package, cancellation);
        Observe(CellPhase.Preparing, null);
        return references;
    }

    public string ReadFile(string path) => host.ReadFile(path);

    public Assembly Load(Stream image, Stream? symbols)
    {
        var assembly = host.Load(image, symbols);
        Observe(CellPhase.Running, null);
        return assembly;
    }
}
