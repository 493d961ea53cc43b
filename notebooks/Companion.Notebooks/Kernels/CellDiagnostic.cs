namespace Companion.Notebooks.Kernels;

/// <summary>A message of the compiler or of a magic command about a cell's text.</summary>
/// <param name="Id">The compiler's code, such as <c>CS0103</c>; <c>magic</c> for magic commands.</param>
/// <param name="IsError">Whether it prevents the cell from running; otherwise it is a warning.</param>
/// <param name="Line">The line in the cell as it was written, from 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="EndLine">From 1.</param>
/// <param name="EndColumn">The column after the last character, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="File">The file that <c>#load</c> names; null for the cell itself.</param>
public sealed record CellDiagnostic(
    string Id,
    bool IsError,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string Message,
    string? File = null
);
