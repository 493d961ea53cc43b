using Companion.Sources;
using Companion.Site.Pipeline;

namespace Companion.Site.Loading;

/// <summary>Refuses an output folder that a build would read from, or would replace together with the author's files.</summary>
internal static class OutputFolderCheck
{
    /// <exception cref="DiagnosticException">The folders lie in each other.</exception>
    public static void Run(BuildOptions options)
    {
        var output = Real(options.Output);
        var (problem, advice) =
            IsSameOrBelow(Real(options.Input), output)
                ? (
                    "the output folder holds the input folder, and would replace it",
                    "name another folder with --output"
                )
            : IsSameOrBelow(Real(options.Root), output)
                ? ("the output folder holds the whole site, and would replace it", "name another folder with --output")
            : IsSameOrBelow(output, Real(options.Input))
                ? ("the output folder lies in the input folder", "name a folder beside it with --output")
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
