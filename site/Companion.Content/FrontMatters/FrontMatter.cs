using Companion.Content.Data;
using Companion.Sources;

namespace Companion.Content.FrontMatters;

/// <summary>
/// What an author says about a page before its text begins. The keys are Hugo's, read ignoring case; unknown keys are
/// kept in <see cref="Data"/>.
/// </summary>
public sealed record FrontMatter
{
    /// <summary>No front matter at all.</summary>
    public static FrontMatter Empty { get; } = new();

    /// <summary>Every key and value as written, with its position.</summary>
    public DataMapping Data { get; init; } = DataMapping.Empty;

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>One or two sentences on what the page is about.</summary>
    public string? Description { get; init; }

    /// <summary>The publication date.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The page is not published before this date.</summary>
    public DateTimeOffset? PublishDate { get; init; }

    /// <summary>The page is not published from this date on.</summary>
    public DateTimeOffset? ExpiryDate { get; init; }

    /// <summary>When the page was last changed.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Whether the page is a draft, which is published only with <c>--drafts</c>.</summary>
    public bool Draft { get; init; }

    /// <summary>The last part of the page's address, in place of its file name.</summary>
    public string? Slug { get; init; }

    /// <summary>The position of the slug; null when it comes from the file's name.</summary>
    public SourceSpan? SlugSpan { get; init; }

    /// <summary>The page's whole address, used instead of the section's pattern.</summary>
    public Located<string>? Url { get; init; }

    /// <summary>The kind of content, such as <c>post</c>.</summary>
    public string? Type { get; init; }

    /// <summary>The layout the author asks for.</summary>
    public string? Layout { get; init; }

    /// <summary>Pages with a weight come first in lists, lightest first; 0 means no weight.</summary>
    public int Weight { get; init; }

    /// <summary>The picture that represents the page, relative to the site's root or the page's folder.</summary>
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
