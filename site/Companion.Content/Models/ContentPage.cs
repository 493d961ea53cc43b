using Companion.Content.FrontMatters;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page that an author wrote: an episode, an article, an "about".</summary>
public sealed record ContentPage : Page
{
    /// <summary>The file that contains it.</summary>
    public required ContentFile File { get; init; }

    /// <summary>The first folder below <c>input/</c>; empty for a page at the root, which appears in no list.</summary>
    public required string Section { get; init; }

    /// <summary>The publication date; null for a page that has none.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Its terms, in the order of the front matter.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>The picture that represents the page; null when there is none.</summary>
    public UrlPath? Image { get; init; }

    /// <summary>The page's front matter.</summary>
    public FrontMatter FrontMatter => File.FrontMatter;
}
