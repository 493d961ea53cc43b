using Companion.Content.Models;
using Companion.Site.Pipeline;

namespace Companion.Site.Loading;

/// <summary>The author's files: content to render and files to copy, in a stable order.</summary>
/// <param name="Content">The content files: paths below <c>input/</c>, with <c>/</c>.</param>
/// <param name="Files">The files to copy.</param>
internal sealed record InputFolder(IReadOnlyList<string> Content, IReadOnlyList<StaticFile> Files)
{
    // The author's own redirects and headers are merged with those of the site.
    private static readonly string[] Merged = ["_redirects", "_headers"];

    /// <summary>
    /// Lists the files. Links to folders are not followed, so a circular link cannot trap the build.
    /// </summary>
    /// <param name="options">The build's options.</param>
    /// <exception cref="IOException">A folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read.</exception>
    public static InputFolder List(BuildOptions options)
    {
        var all = List(options.Input, publishesHidden: false);
        var content = all.Where(path => IsContent(options.Input, path)).ToArray();
        var files = all.Except(content, StringComparer.Ordinal)
            .Where(path => path != SiteLayout.SettingsFile && !Merged.Contains(path))
            .Select(path => new StaticFile(path, Path.Combine(options.Input, path)));
        var copied = Directory.Exists(options.Static)
            ? List(options.Static, publishesHidden: true)
                .Select(path => new StaticFile(path, Path.Combine(options.Static, path), IsFromStatic: true))
            : [];
        return new InputFolder(content, [.. files, .. copied.Where(file => !Merged.Contains(file.Path))]);
    }

    private static string[] List(string root, bool publishesHidden)
    {
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
                (ContentPath.IsMarkdown(entry.FileName) || !entry.IsDirectory)
                && !Junk.Includes(entry.FileName)
                && (publishesHidden || !IsHidden(entry.FileName)),
            ShouldRecursePredicate = (ref System.IO.Enumeration.FileSystemEntry entry) =>
                !entry.Attributes.HasFlag(FileAttributes.ReparsePoint)
                && !Junk.Includes(entry.FileName)
                && (publishesHidden || !IsHidden(entry.FileName))
                && !ContentPath.IsMarkdown(entry.FileName),
        };
        return [.. files.Order(StringComparer.Ordinal)];
    }

    // What a name with a dot hides is not published by accident. RFC 8615 gives one such folder to sites.
    private static bool IsHidden(ReadOnlySpan<char> name) => name.StartsWith('.') && name is not ".well-known";

    private static bool IsContent(string root, string path) =>
        ContentPath.IsMarkdown(path) || (ContentPath.IsHtml(path) && BeginsWithFrontMatter(Path.Combine(root, path)));

    // Hugo takes HTML for content unless its first character, blanks aside, is '<'. A fragment of text is copied here.
    private static bool BeginsWithFrontMatter(string file)
    {
        using var reader = new StreamReader(file);
        int character;
        do
        {
            character = reader.Read();
        } while (character >= 0 && char.IsWhiteSpace((char)character));

        return character is '-' or '+' or '{';
    }
}
