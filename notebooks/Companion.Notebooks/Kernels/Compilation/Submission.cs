using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>A compiled cell, which goes on from those before it.</summary>
/// <param name="Compilation">What later cells build on.</param>
/// <param name="Image">The assembly; null when the cell has nothing to run, only <c>using</c> directives say.</param>
/// <param name="Symbols">The portable symbols, where the host wants them.</param>
/// <param name="HasValue">Whether the cell ends in an expression whose value is its result.</param>
internal sealed record Submission(
    CSharpCompilation Compilation,
    MemoryStream? Image,
    MemoryStream? Symbols,
    bool HasValue
);
