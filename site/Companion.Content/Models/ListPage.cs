using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page that lists others. An author can introduce it in an <c>_index.md</c>, as in Hugo.</summary>
public abstract record ListPage : Page
{
    /// <summary>The <c>_index.md</c>; null when there is none.</summary>
    public ContentFile? Introduction { get; init; }

    /// <summary>Which of the pages of a long list this is; null when the list is shown on one page.</summary>
    public Pager? Pager { get; init; }

    /// <summary>Whether this is the list's first page, or its only one.</summary>
    public bool IsFirst => Pager is null or { Number: 1 };

    /// <summary>The list's first page.</summary>
    public UrlPath FirstUrl => Pager?.First ?? Url;
}
