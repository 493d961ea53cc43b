using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>
/// Lets the compiler ask the host for the assemblies that <c>#r</c> names and for their dependencies next to them.
/// </summary>
internal sealed class HostReferenceResolver(IKernelHost host) : MetadataReferenceResolver
{
    public override ImmutableArray<PortableExecutableReference> ResolveReference(
        string reference,
        string? baseFilePath,
        MetadataReferenceProperties properties
    ) => [.. host.Resolve(reference).OfType<PortableExecutableReference>()];

    /// <inheritdoc />
    public override bool ResolveMissingAssemblies => true;

    /// <inheritdoc />
    public override PortableExecutableReference? ResolveMissingAssembly(
        MetadataReference definition,
        AssemblyIdentity referenceIdentity
    )
    {
        var folder = Path.GetDirectoryName((definition as PortableExecutableReference)?.FilePath) ?? "";
        return host.Resolve(Path.Combine(folder, $"{referenceIdentity.Name}.dll"))
            .OfType<PortableExecutableReference>()
            .FirstOrDefault();
    }

    public override bool Equals(object? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
