using System.Reflection;
using System.Runtime.CompilerServices;

namespace Companion.Jupyter.Tests.Processes;

/// <summary>Where things are in the working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", "..", ".."));

    public static string Notebooks { get; } = Path.Combine(Root, "notebooks");

    /// <summary>The tests' own scripts, for Debian's Python.</summary>
    public static string Scripts { get; } = Path.Combine(Root, "tests", "Companion.Jupyter.Tests", "RealJupyter");

    /// <summary>The command line's assembly, built in the configuration that the tests were built in.</summary>
    public static string CommandLine { get; } =
        Path.Combine(Root, "site", "Companion", "bin", Configuration, "net10.0", "companion.dll");

    private static string Configuration =>
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Configuration")
            .Value!;

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
