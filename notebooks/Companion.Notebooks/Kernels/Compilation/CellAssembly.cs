using System.Reflection;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>Distinguishes the assemblies of cells from all others.</summary>
internal static class CellAssembly
{
    /// <summary>The prefix of their names.</summary>
    public const string Prefix = "cell-";

    public static bool Is(Assembly? assembly) =>
        assembly?.GetName().Name?.StartsWith(Prefix, StringComparison.Ordinal) == true;
}
