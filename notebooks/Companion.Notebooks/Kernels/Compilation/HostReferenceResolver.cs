using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>Lets the compiler ask the host for what <c>#r</c> names.</summary>
internal sealed class HostReferenceResolver(IKernelHost host) : MetadataReferenceResolver
{
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties
    ) => [.. host.Resolve(reference).OfType<PortableExecutableReference>()];

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
