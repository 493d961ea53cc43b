namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>C# to compile.</summary>
/// <param name="Name">What stack traces call it, such as <c>cell 3</c>.</param>
/// <param name="Code">Its text; what is not C# in the cell is blank here, so that lines keep their numbers.</param>
internal sealed record CellSource(string Name, string Code);
