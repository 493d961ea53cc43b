using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Dependencies;

/// <summary>
/// The names by which cells depend on each other, as far as their text tells: too many rather than too few.
/// </summary>
/// <param name="Declares">Variables, functions and types that later cells can use.</param>
/// <param name="Changes">Names that it assigns to, or whose object it may change.</param>
/// <param name="Reads">Names that it uses, also those of .NET and of its own functions.</param>
public sealed record CellDependencies(
    ImmutableArray<string> Declares,
    ImmutableArray<string> Changes,
    ImmutableArray<string> Reads
);
