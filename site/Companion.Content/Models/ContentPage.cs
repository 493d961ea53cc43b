using Companion.Content.FrontMatters;
using Companion.Content.Podcasts;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page that an author wrote: an episode, an article, an "about".</summary>
public sealed record ContentPage : Page
{
    /// <summary>The file that contains it.</summary>
    public required ContentFile File { get; init; }

    /// <summary>
    /// The folder of the section that the page belongs to, below <c>input/</c>; empty for a page at the root, which
    /// appears in no list.
    /// </summary>
    public required string Section { get; init; }

    /// <summary>Whether lists and feeds contain the page.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The publication date; null for a page that has none.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>Its terms, in the order of the front matter.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>The picture that represents the page; null when there is none on this site.</summary>
    public UrlPath? Image { get; init; }

    /// <summary>The picture that represents the page and lies on another site; null when there is none.</summary>
    public Uri? ExternalImage { get; init; }

    /// <summary>The page as an episode of a show; null for a page of no show that has no recording either.</summary>
    public Episode? Episode { get; init; }

    /// <inheritdoc />
    public override string TranslationKey => File.Place.TranslationKey;

    /// <summary>The page's front matter.</summary>
    public FrontMatter FrontMatter => File.FrontMatter;
}
