namespace Companion.Content.Markup;

/// <summary>A content file's body as HTML, with what a layout and the link check need to know about it.</summary>
public sealed record RenderedContent
{
    /// <summary>A page without a body.</summary>
    public static RenderedContent Empty { get; } = new() { Html = "", Summary = "" };

    /// <summary>The body.</summary>
    public required string Html { get; init; }

    /// <summary>The first paragraph as plain text; empty when there is none.</summary>
    public required string Summary { get; init; }

    /// <summary>The headings, in order, with their levels as rendered.</summary>
    public IReadOnlyList<Heading> Headings { get; init; } = [];

    /// <summary>The number of words to read, without code.</summary>
    public int WordCount { get; init; }

    /// <summary>The reading time in minutes at 213 words a minute, as Hugo counts, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (WordCount + 212) / 213);

    /// <summary>Every id that the fragment of a link can refer to.</summary>
    public IReadOnlySet<string> Ids { get; init; } = new HashSet<string>();

    /// <summary>The links and images, with their positions.</summary>
    public IReadOnlyList<ContentLink> Links { get; init; } = [];
}
