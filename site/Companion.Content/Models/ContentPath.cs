using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>What a content file's path below <c>input/</c> says about its page.</summary>
/// <param name="Path">
/// The path, with <c>/</c>, without what names the language: <c>django-riffs/2021-07-19-14-go-live-deployment.md</c>.
/// </param>
public sealed record ContentPath(string Path)
{
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdown"];
    private static readonly string[] HtmlExtensions = [".html", ".htm"];

    /// <summary>The folder, without a trailing slash; empty at the root.</summary>
    public string Folder => Path.LastIndexOf('/') is var slash and >= 0 ? Path[..slash] : "";

    /// <summary>The first folder above the page; empty at the root, and for a bundle at the root, as in Hugo.</summary>
    public string TopFolder => ParentFolder.Split('/')[0];

    /// <summary>Whether the file introduces a list page (<c>_index.md</c>).</summary>
    public bool IsListIntroduction => NameOf(Path) == "_index";

    /// <summary>
    /// Whether the file is its folder's page (<c>index.md</c>), so that the files next to it belong to it.
    /// </summary>
    public bool IsBundle => NameOf(Path) == "index";

    /// <summary>The name that the address is made from: the file's, or its folder's for a bundle.</summary>
    public string Name => IsBundle ? NameOf(Folder) : NameOf(Path);

    /// <summary>The folders above the page: those of its file, without the last one for a bundle.</summary>
    public string ParentFolder => IsBundle ? new ContentPath(Folder).Folder : Folder;

    /// <summary>The path without the file's extension; files that translate each other have the same.</summary>
    public string TranslationKey => Folder.Length == 0 ? NameOf(Path) : $"{Folder}/{NameOf(Path)}";

    /// <summary>Whether a file holds Markdown, by its name.</summary>
    public static bool IsMarkdown(ReadOnlySpan<char> file) => ExtensionOf(file, MarkdownExtensions) is not null;

    /// <summary>
    /// Whether a file holds HTML, by its name. It is content if it begins with front matter, as in Hugo, and else a file to
    /// copy.
    /// </summary>
    public static bool IsHtml(ReadOnlySpan<char> file) => ExtensionOf(file, HtmlExtensions) is not null;

    /// <summary>The address of a folder below <c>input/</c>: each segment as <see cref="Slug"/> makes it.</summary>
    public static string UrlOf(string folder) => string.Join('/', folder.Split('/').Select(Slug.From));

    /// <summary>A file's name or path without the extension of a content file.</summary>
    public static string WithoutExtension(string path) =>
        (ExtensionOf(path, MarkdownExtensions) ?? ExtensionOf(path, HtmlExtensions)) is { } extension
            ? path[..^extension.Length]
            : path;

    private static string NameOf(string path) => WithoutExtension(path[(path.LastIndexOf('/') + 1)..]);

    private static string? ExtensionOf(ReadOnlySpan<char> file, string[] extensions)
    {
        foreach (var extension in extensions)
        {
            if (file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return extension;
            }
        }

        return null;
    }
}
