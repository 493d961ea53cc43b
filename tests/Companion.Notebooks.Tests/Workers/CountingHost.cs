using System.Collections.Immutable;
using System.Reflection;
using Companion.Notebooks.Kernels;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Tests.Workers;

/// <summary>A host that counts what is asked of it.</summary>
internal sealed class CountingHost(IKernelHost host) : IKernelHost
{
    /// <summary>How many cells were loaded.</summary>
    public int Loaded { get; private set; }

    public ImmutableArray<MetadataReference> References => host.References;

    public bool EmitsSymbols => host.EmitsSymbols;

    public ImmutableArray<MetadataReference> Resolve(string reference) => host.Resolve(reference);

    public Task<ImmutableArray<MetadataReference>> RestoreAsync(
        PackageReference package,
        CancellationToken cancellation
    ) => host.RestoreAsync(package, cancellation);

    public string ReadFile(string path) => host.ReadFile(path);

    public ImmutableArray<ImportedCell> ReadCells(string path) => host.ReadCells(path);

    public Assembly Load(Stream image, Stream? symbols)
    {
        Loaded++;
        return host.Load(image, symbols);
    }
}
