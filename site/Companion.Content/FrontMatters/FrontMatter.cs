using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>
/// What an author says about a page before its text begins. Keys are those of Hugo, read without regard to case;
/// a key that is not known here is kept in <see cref="Data"/>.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>No front matter at all.</summary>
    public static FrontMatter Empty { get; } = new();

    /// <summary>Every key and value as written, with its place.</summary>
    public DataMapping Data { get; init; } = DataMapping.Empty;

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>One or two sentences on what the page is about.</summary>
    public string? Description { get; init; }

    /// <summary>The publication date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The page is not published before this.</summary>
    public DateTimeOffset? PublishDate { get; init; }

    /// <summary>The page is not published from this on.</summary>
    public DateTimeOffset? ExpiryDate { get; init; }

    /// <summary>When the page was last changed.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Whether the page is a draft, which only <c>--drafts</c> publishes.</summary>
    public bool Draft { get; init; }

    /// <summary>The last part of the page's address, in place of its file name.</summary>
    public string? Slug { get; init; }

    /// <summary>Where the slug is written; null when the file's name gives it.</summary>
    public SourceSpan? SlugSpan { get; init; }

    /// <summary>The page's whole address, in place of the section's pattern.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>The kind of content, such as <c>post</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The layout the author asks for.</summary>
    public string? Layout { get; init; }

    /// <summary>Pages with a weight come first in lists, lightest first; 0 is none.</summary>
    public int Weight { get; init; }

    /// <summary>The picture that stands for the page, relative to the site's root or the page's folder.</summary>
    public Located<string>? Image { get; init; }

    /// <summary>The series that the page is part of.</summary>
    public IReadOnlyList<string> Series { get; init; } = [];

    /// <summary>The tags.</summary>
    public IReadOnlyList<Located<string>> Tags { get; init; } = [];

    /// <summary>The categories.</summary>
    public IReadOnlyList<Located<string>> Categories { get; init; } = [];

    /// <summary>The old addresses, as written.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];
}
