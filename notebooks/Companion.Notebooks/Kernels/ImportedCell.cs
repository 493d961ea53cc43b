namespace Companion.Notebooks.Kernels;

/// <summary>A cell of a file that <c>#!import</c> names.</summary>
/// <param name="Name">What stack traces call it within its file, such as <c>cell 2</c> or <c>script</c>.</param>
/// <param name="Code">Its text.</param>
/// <param name="Language">The kernel name of its language.</param>
public sealed record ImportedCell(string Name, string Code, string Language);
