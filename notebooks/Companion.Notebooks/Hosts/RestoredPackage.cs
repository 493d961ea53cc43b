using System.Collections.Immutable;

namespace Companion.Notebooks.Hosts;

/// <summary>A restored package.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Dependencies">The ids of the packages that it refers to itself.</param>
/// <param name="Assemblies">The paths of its assemblies.</param>
/// <param name="NativeFiles">Its files with native code, relative to the package.</param>
public sealed record RestoredPackage(
    string Name,
    ImmutableArray<string> Dependencies,
    ImmutableArray<string> Assemblies,
    ImmutableArray<string> NativeFiles
);
