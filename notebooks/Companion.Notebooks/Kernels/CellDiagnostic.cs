namespace Companion.Notebooks.Kernels;

/// <summary>What the compiler, or a magic command, says of a cell's text.</summary>
/// <param name="Id">The compiler's code, such as <c>CS0103</c>; for magic commands <c>magic</c>.</param>
/// <param name="IsError">Whether the cell cannot run for it; else it is a warning.</param>
/// <param name="Line">From 1, in the cell as it was written.</param>
/// <param name="Column">From 1.</param>
/// <param name="EndLine">From 1.</param>
/// <param name="EndColumn">From 1, behind the last character.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="File">The file that <c>#load</c> brought in; null for the cell itself.</param>
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
