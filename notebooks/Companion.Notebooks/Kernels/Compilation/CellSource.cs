namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>C# to compile.</summary>
/// <param name="Name">Its name in stack traces, such as <c>cell 3</c>.</param>
/// <param name="Code">Its text. Whatever is not C# is blank, so that lines keep their numbers.</param>
internal sealed record CellSource(string Name, string Code);
