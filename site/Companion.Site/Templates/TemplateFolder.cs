using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Templates;

/// <summary>The folders of a site that hold its author's templates.</summary>
public static class TemplateFolder
{
    /// <summary>Where a site defines its shortcodes.</summary>
    public const string Shortcodes = "shortcodes";

    /// <summary>Where Hugo has templates; partials have no other place.</summary>
    public const string Layouts = "layouts";

    /// <summary>The author's style sheet, beside <c>input/</c>.</summary>
    public const string StyleSheet = "custom.css";

    /// <summary>The files and folders that a preview watches, as full paths.</summary>
    public static IReadOnlyList<string> WatchedPaths(BuildOptions options) =>
        [
            Path.Combine(options.Root, Shortcodes),
            Path.Combine(options.Root, Layouts),
            Path.Combine(options.Root, StyleSheet),
        ];

    /// <summary>Reads the templates below a folder.</summary>
    /// <param name="folder">The folder below the root, which may be missing.</param>
    /// <param name="build">The build, which receives the errors.</param>
    internal static IEnumerable<TemplateFile> Read(string folder, BuildContext build)
    {
        var options = build.Options;
        var full = Path.Combine(options.Root, folder);
        if (!Directory.Exists(full))
        {
            yield break;
        }

        var walk = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.ReparsePoint,
        };
        foreach (
            var path in Directory.EnumerateFiles(full, "*" + PartialFiles.Extension, walk).Order(StringComparer.Ordinal)
        )
        {
            var name = Path.GetRelativePath(full, path).Replace(Path.DirectorySeparatorChar, '/');
            if (SourceReader.Read(path, options.DisplayPath(path), build.Diagnostics) is { } source)
            {
                yield return new TemplateFile(PartialFiles.NameOf(name), source);
            }
        }
    }
}
