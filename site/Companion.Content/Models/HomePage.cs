namespace Companion.Content.Models;

/// <summary>The site's home page: what the site is about, and the latest pages.</summary>
public sealed record HomePage : ListPage
{
    /// <inheritdoc />
    public override string TranslationKey => "_index";
}
