using System.Reflection;
using System.Runtime.CompilerServices;

namespace Companion.Testing;

/// <summary>Paths in the working copy from which the tests were built.</summary>
public static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Folder(), "..", ".."));

    public static string Input { get; } = Path.Combine(Root, "input");

    public static string Notebooks { get; } = Path.Combine(Root, "notebooks");

    public static string Tools { get; } = Path.Combine(Root, "tests", "tools");

    /// <summary>The build configuration of the tests.</summary>
    public static string Configuration { get; } =
        typeof(Repository)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(data => data.Key == "Configuration")
            .Value!;

    /// <summary>The command line's assembly.</summary>
    public static string CommandLine { get; } =
        Path.Combine(Root, "site", "Companion", "bin", Configuration, "net10.0", "companion.dll");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
