using Companion.Content.Models;
using Companion.Content.References;
using Companion.Sources;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup;

/// <summary>
/// Turns links to content files, such as <c>../x/other.md#id</c>, into links to their pages, so that they work on GitHub
/// and in an editor too. As in Hugo's own link render hook, a path is relative to the file, or to the content folder
/// when it begins with <c>/</c>.
/// </summary>
/// <param name="site">The site.</param>
/// <param name="file">The path below <c>input/</c> of the file with the links.</param>
/// <param name="diagnostics">Receives the errors about files that do not exist.</param>
internal sealed class FileLinks(SiteModel site, string file, DiagnosticBag diagnostics)
{
    /// <summary>Resolves the links of a document.</summary>
    /// <param name="parts">The document.</param>
    /// <param name="locate">Finds a link in the author's file.</param>
    public void Resolve(MarkdownParts parts, Func<LinkInline, SourceLocation> locate)
    {
        foreach (var link in parts.Links)
        {
            if (!link.IsImage && link.Url is { } url && LengthOfPath(url) is > 0 and var length)
            {
                link.Url = Resolve(url[..length], url[length..], link, locate);
            }
        }
    }

    private string? Resolve(string path, string rest, LinkInline link, Func<LinkInline, SourceLocation> locate)
    {
        if (new PageReference(site, file).FindFile(Uri.UnescapeDataString(path), out var advice) is { } page)
        {
            // What is rebased later must not have the base URL's path yet.
            return page.Url.ToEncodedString() + rest;
        }

        diagnostics.Error(locate(link), $"there is no content file \"{path}\"", advice!);
        return null;
    }

    // The length of a path of a content file at the start of an address; 0 for any other address.
    private static int LengthOfPath(string url)
    {
        var end = url.AsSpan().IndexOfAny('#', '?');
        var path = end < 0 ? url.AsSpan() : url.AsSpan(0, end);
        var isFile =
            path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);
        return isFile && !path.Contains(':') && !path.StartsWith("//") ? path.Length : 0;
    }
}
