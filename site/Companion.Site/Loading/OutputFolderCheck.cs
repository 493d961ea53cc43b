using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Loading;

/// <summary>
/// Rejects an output folder that a build would read from, or whose replacement would delete the author's files.
/// </summary>
internal static class OutputFolderCheck
{
    /// <exception cref="DiagnosticException">One folder contains the other.</exception>
    public static void Run(BuildOptions options)
    {
        var output = Real(options.Output);
        var (problem, advice) =
            IsSameOrBelow(Real(options.Input), output)
                ? (
                    "the output folder contains the input folder, which would be replaced",
                    "name another folder with --output"
                )
            : IsSameOrBelow(Real(options.Root), output)
                ? (
                    "the output folder contains the whole site, which would be replaced",
                    "name another folder with --output"
                )
            : IsSameOrBelow(output, Real(options.Input))
                ? ("the output folder is inside the input folder", "name a folder next to it with --output")
            : (null, null);
        if (problem is not null)
        {
            throw DiagnosticException.In(options.DisplayPath(options.Output), problem, advice);
        }
    }

    private static bool IsSameOrBelow(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(
            folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
        );

    private static string Real(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return Directory.Exists(full) && Directory.ResolveLinkTarget(full, returnFinalTarget: true) is { } target
            ? Path.TrimEndingDirectorySeparator(target.FullName)
            : full;
    }
}
