using Companion.Site.Pipeline;

namespace Companion.Site.Loading;

/// <summary>The files below <c>input/</c>: content to render and files to copy, in a stable order.</summary>
/// <param name="Content">The Markdown files: paths below <c>input/</c>, with <c>/</c>.</param>
/// <param name="Static">
/// All other files, except <c>site.yaml</c> and names that begin with a dot or <c>_</c>; <c>_headers</c> is copied.
/// </param>
internal sealed record InputFolder(IReadOnlyList<string> Content, IReadOnlyList<string> Static)
{
    /// <summary>The file with the settings of the whole site.</summary>
    public const string SettingsFile = "site.yaml";

    /// <summary>
    /// Lists the folder. Links to folders are not followed, so a circular link cannot trap the build.
    /// </summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be read.</exception>
    public static InputFolder List(BuildOptions options)
    {
        var root = options.Input;
        var walk = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        var files = new System.IO.Enumeration.FileSystemEnumerable<string>(
            root,
            (ref System.IO.Enumeration.FileSystemEntry entry) =>
                Path.GetRelativePath(root, entry.ToFullPath()).Replace(Path.DirectorySeparatorChar, '/'),
            walk
        )
        {
            ShouldIncludePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) =>
                IsContent(entry.FileName) || !entry.IsDirectory,
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                && !entry.FileName.StartsWith('.')
                && !IsContent(entry.FileName),
        };
        var all = files.Where(file => !Path.GetFileName(file).StartsWith('.')).Order(StringComparer.Ordinal).ToArray();
        return new InputFolder(
            [.. all.Where(file => IsContent(file))],
            [.. all.Where(file => !IsContent(file) && file != SettingsFile && !IsPrivate(file))]
        );
    }

    // The author's own headers are for the host; they apply in addition to those in netlify.toml.
    private static bool IsPrivate(string file) => Path.GetFileName(file).StartsWith('_') && file != "_headers";

    private static bool IsContent(ReadOnlySpan<char> file) => file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
