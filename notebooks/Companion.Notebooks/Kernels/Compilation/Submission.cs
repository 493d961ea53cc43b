using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>A compiled cell, which continues from those before it.</summary>
/// <param name="Compilation">The compilation that later cells build on.</param>
/// <param name="Image">The assembly; null if the cell has nothing to run, such as only <c>using</c> directives.</param>
/// <param name="Symbols">The portable symbols, if the host wants them.</param>
/// <param name="HasValue">Whether the cell ends in an expression whose value is its result.</param>
internal sealed record Submission(
    CSharpCompilation Compilation,
    MemoryStream? Image,
    MemoryStream? Symbols,
    bool HasValue
);
