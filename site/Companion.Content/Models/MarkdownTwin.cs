using Companion.Content.Settings;
using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>
/// The twin of a page in Markdown, at the page's address with <c>index.html.md</c>, as the proposal for <c>llms.txt</c> has it
/// (llmstxt.org).
/// </summary>
public static class MarkdownTwin
{
    /// <summary>The address of a page's twin; null when it has none.</summary>
    public static UrlPath? For(ContentPage page, SiteSettings settings) =>
        settings.HasTwins && page.IsListed ? UrlOf(page) : null;

    /// <summary>The address that a page's twin has, or would have.</summary>
    public static UrlPath UrlOf(ContentPage page) =>
        new(page.Url.IsFolder ? $"{page.Url.Value}index.html.md" : $"{page.Url.Value}.md");
}
