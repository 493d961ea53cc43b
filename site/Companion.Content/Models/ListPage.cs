namespace Companion.Content.Models;

/// <summary>A page that lists others. An author can introduce it in an <c>_index.md</c>, as in Hugo.</summary>
public abstract record ListPage : Page
{
    /// <summary>The <c>_index.md</c>; null when there is none.</summary>
    public ContentFile? Introduction { get; init; }
}
