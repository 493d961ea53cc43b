namespace Companion.Content.FrontMatters;

/// <summary>Decides which pages a build publishes, by Hugo's rule.</summary>
public static class Publication
{
    /// <summary>
    /// Whether a page is published: not a draft, not in the future, not expired. A <c>publishDate</c> replaces the
    /// date, so that a page with a future date can be published early, as in Hugo.
    /// </summary>
    /// <param name="frontMatter">The page's front matter, completed from the file name.</param>
    /// <param name="now">The moment of the build.</param>
    /// <param name="drafts">Whether drafts are published; this does not affect future and expired pages.</param>
    public static bool IsPublished(FrontMatter frontMatter, DateTimeOffset now, bool drafts) =>
        (drafts || !frontMatter.Draft)
        && !((frontMatter.PublishDate ?? frontMatter.Date) > now)
        && !(frontMatter.ExpiryDate < now);
}
