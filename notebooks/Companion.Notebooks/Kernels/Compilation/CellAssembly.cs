using System.Reflection;

namespace Companion.Notebooks.Kernels.Compilation;

/// <summary>Tells the assemblies of cells from all others.</summary>
internal static class CellAssembly
{
    /// <summary>What their names start with.</summary>
    public const string Prefix = "cell-";

    public static bool Is(Assembly? assembly) =>
        assembly?.GetName().Name?.StartsWith(Prefix, StringComparison.Ordinal) == true;
}
