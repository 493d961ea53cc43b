using Companion.Content.FrontMatters;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page that an author wrote: an episode, an article, an "about".</summary>
public sealed record ContentPage : Page
{
    /// <summary>The file it was written in.</summary>
    public required ContentFile File { get; init; }

    /// <summary>The first folder below <c>input/</c>; empty for a page at the root, which is in no list.</summary>
    public required string Section { get; init; }

    /// <summary>The publication date; null for a page that has none.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The terms it is filed under, in the order of the front matter.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>The picture that stands for the page; null for none.</summary>
    public UrlPath? Image { get; init; }

    /// <summary>What the author wrote between the front matter's fences.</summary>
    public FrontMatter FrontMatter => File.FrontMatter;
}
