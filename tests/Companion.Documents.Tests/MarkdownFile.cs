using Companion.Testing;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Companion.Documents.Tests;

/// <summary>A Markdown file in the repository.</summary>
internal sealed class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .UsePipeTables()
        .Build();

    private readonly MarkdownDocument _document;

    private MarkdownFile(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(Repository.Root, path));
        _document = Markdown.Parse(Text, Pipeline);
    }

    /// <summary>Its path below the repository's root, with slashes.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The ids of its headings, as GitHub makes them.</summary>
    public IEnumerable<string?> Anchors =>
        _document.Descendants<HeadingBlock>().Select(heading => heading.TryGetAttributes()?.Id);

    /// <summary>The address of every link and picture.</summary>
    public IEnumerable<string> Links =>
        _document.Descendants<LinkInline>().Select(link => link.Url ?? "").Where(url => url.Length > 0);

    /// <summary>The file at a path below the repository's root.</summary>
    public static MarkdownFile Read(string path) => new(path);

    /// <summary>The files at the root and below <c>docs/</c> whose names match a pattern, in order.</summary>
    public static IEnumerable<MarkdownFile> Matching(params IEnumerable<string> namesAtTheRoot)
    {
        var docs = System.IO.Path.Combine(Repository.Root, "docs");
        var below = Directory.Exists(docs)
            ? Directory
                .EnumerateFiles(docs, "*.md", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return namesAtTheRoot
            .Where(name => File.Exists(System.IO.Path.Combine(Repository.Root, name)))
            .Concat(below)
            .Select(Read);
    }

    /// <summary>
    /// The commands of its console sessions: the lines after <c>$ </c> in fences of <c>console</c>, with the lines that they
    /// are continued on.
    /// </summary>
    public IEnumerable<DocumentedCommand> Commands()
    {
        foreach (var fence in _document.Descendants<FencedCodeBlock>().Where(fence => fence.Info == "console"))
        {
            var lines = fence.Lines.Lines.Take(fence.Lines.Count).Select(line => line.ToString()).ToArray();
            for (var at = 0; at < lines.Length; at++)
            {
                if (!lines[at].StartsWith("$ ", StringComparison.Ordinal))
                {
                    continue;
                }

                var first = at;
                var text = lines[at][2..];
                while (text.EndsWith('\\') && at + 1 < lines.Length)
                {
                    text = text[..^1] + lines[++at].TrimStart();
                }

                yield return new DocumentedCommand(Path, fence.Line + first + 2, text);
            }
        }
    }
}
