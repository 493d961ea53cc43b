using System.Collections.Immutable;
using System.Reflection;
using Companion.Notebooks.Kernels;
using Companion.Notebooks.Workers.Protocol;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Workers.Serving;

/// <summary>Derives a cell's phase from what the kernel asks of its host.</summary>
/// <param name="host">The host.</param>
/// <param name="observe">Called with each phase and the package that is being restored.</param>
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

    public ImmutableArray<ImportedCell> ReadCells(string path) => host.ReadCells(path);

    public Assembly Load(Stream image, Stream? symbols)
    {
        var assembly = host.Load(image, symbols);
        observe(CellPhase.Running, null);
        return assembly;
    }
}
