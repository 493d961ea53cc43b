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

    /// <summary>The keys that a list above handed down, whether or not the page sets them itself.</summary>
    public DataMapping HandedDown { get; init; } = DataMapping.Empty;

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

    /// <summary>Whether the page is written and listed.</summary>
    public BuildRules Build { get; init; } = BuildRules.Default;

    /// <summary>What the page hands down to the pages below it, in the order written.</summary>
    public IReadOnlyList<Cascade> Cascades { get; init; } = [];

    /// <summary>The old addresses, as written.</summary>
    public IReadOnlyList<Located<string>> Aliases { get; init; } = [];

    /// <summary>The names of a page's terms, as written.</summary>
    /// <param name="key">The taxonomy's key: <c>tags</c>.</param>
    /// <param name="source">The page's file.</param>
    /// <param name="diagnostics">Receives what is not a list of texts.</param>
    public IReadOnlyList<Located<string>> TermsOf(string key, SourceText source, DiagnosticBag diagnostics) =>
        key.ToUpperInvariant() switch
        {
            "TAGS" => Tags,
            "CATEGORIES" => Categories,
            _ => new ValueReader(source, diagnostics).Texts(Data, key),
        };

    /// <summary>
    /// This front matter with the values of another where it has no key itself: Hugo's cascade. A page's own address, title
    /// and old addresses are never handed down.
    /// </summary>
    public FrontMatter CompletedBy(FrontMatter other)
    {
        T Choose<T>(T own, T handedDown, params ReadOnlySpan<string> keys) =>
            ValueReader.Find(Data, keys) is null && ValueReader.Find(other.Data, keys) is not null ? handedDown : own;

        return this with
        {
            Data = Data.Over(other.Data.Unplaced()),
            HandedDown = HandedDown.Over(other.Data),
            Description = Choose(Description, other.Description, "description"),
            Date = Date ?? other.Date,
            PublishDate = Choose(PublishDate, other.PublishDate, "publishDate", "pubdate", "published"),
            ExpiryDate = Choose(ExpiryDate, other.ExpiryDate, "expiryDate", "unpublishdate"),
            LastModified = Choose(LastModified, other.LastModified, "lastmod", "modified"),
            Draft = Choose(Draft, other.Draft, "draft", "published"),
            Type = Choose(Type, other.Type, "type"),
            Layout = Choose(Layout, other.Layout, "layout"),
            Weight = Choose(Weight, other.Weight, "weight"),
            Image = Choose(Image, Unplaced(other.Image), "image", "images"),
            Series = Choose(Series, other.Series, "series"),
            Tags = Choose(Tags, Unplaced(other.Tags), "tags"),
            Categories = Choose(Categories, Unplaced(other.Categories), "categories"),
            Build = Choose(Build, other.Build, "build", "_build", "headless"),
        };
    }

    // What is written in another file has no position in this one.
    private static Located<string>? Unplaced(Located<string>? text) =>
        text is null ? null : text with { Span = default };

    private static IReadOnlyList<Located<string>> Unplaced(IReadOnlyList<Located<string>> texts) =>
        [.. texts.Select(text => text with { Span = default })];
}
