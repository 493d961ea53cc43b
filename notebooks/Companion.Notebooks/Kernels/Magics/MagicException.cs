namespace Companion.Notebooks.Kernels.Magics;

/// <summary>A magic command cannot be executed.</summary>
internal sealed class MagicException(CellDiagnostic diagnostic) : Exception(diagnostic.Message)
{
    public CellDiagnostic Diagnostic { get; } = diagnostic;
}
