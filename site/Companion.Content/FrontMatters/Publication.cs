namespace Companion.Content.FrontMatters;

/// <summary>Says which pages a build publishes, by Hugo's rule.</summary>
public static class Publication
{
    /// <summary>
    /// Whether a page is published: not a draft, not from the future, not expired. A <c>publishDate</c> counts in
    /// place of the date, so that a page dated ahead can be published early, as in Hugo.
    /// </summary>
    /// <param name="frontMatter">What the page's author says, completed from the file name.</param>
    /// <param name="now">The moment of the build.</param>
    /// <param name="drafts">Whether drafts are published; it changes nothing for future and expired pages.</param>
    public static bool IsPublished(FrontMatter frontMatter, DateTimeOffset now, bool drafts) =>
        (drafts || !frontMatter.Draft)
        && !((frontMatter.PublishDate ?? frontMatter.Date) > now)
        && !(frontMatter.ExpiryDate < now);
}
