using System.Text;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Feeds;

namespace Companion.Site.Twins;

/// <summary>
/// The list of a site's pages in Markdown, <c>llms.txt</c>: a heading, a quote that says what the site is, and a list of links for
/// each section (llmstxt.org).
/// </summary>
internal static class LanguageModelList
{
    /// <summary>The address of the list of a site in its language.</summary>
    public static UrlPath UrlIn(SiteModel site) => site.Settings.Language.Root / "llms.txt";

    /// <summary>The files of the lists in all languages.</summary>
    public static IEnumerable<OutputPath> FilesOf(IEnumerable<SiteModel> sites) =>
        sites.Where(site => site.Settings.HasTwins).Select(site => OutputPath.For(UrlIn(site)));

    /// <summary>The list.</summary>
    /// <param name="site">The site in its language.</param>
    /// <param name="items">What is known of the pages.</param>
    public static string Render(SiteModel site, IReadOnlyDictionary<Page, FeedItem> items)
    {
        var text = new StringBuilder().Append("# ").Append(MarkdownTwins.Line(site.Settings.Title)).Append('\n');
        if (site.Settings.Description is { } description)
        {
            text.Append("\n> ").Append(MarkdownTwins.Line(description)).Append('\n');
        }

        var pages = site.Content.Where(page => page.IsListed).ToLookup(page => page.Section, StringComparer.Ordinal);
        foreach (var section in site.Sections.Where(section => pages.Contains(section.Section)))
        {
            AddSection(text, section.Title, pages[section.Section], site, items);
        }

        AddSection(text, "Pages", pages[""], site, items);
        return text.ToString();
    }

    private static void AddSection(
        StringBuilder text,
        string title,
        IEnumerable<ContentPage> pages,
        SiteModel site,
        IReadOnlyDictionary<Page, FeedItem> items
    )
    {
        var lines = pages
            .Select(page =>
                $"- [{LinkText(page.Title)}]({site.AbsoluteUrl(MarkdownTwin.UrlOf(page))}){About(page, items[page])}"
            )
            .ToArray();
        if (lines.Length > 0)
        {
            text.Append("\n## ").Append(MarkdownTwins.Line(title)).Append("\n\n").AppendJoin('\n', lines).Append('\n');
        }
    }

    private static string About(ContentPage page, FeedItem item) =>
        (page.Description ?? item.Summary) is { Length: > 0 } about ? $": {MarkdownTwins.Line(about)}" : "";

    private static string LinkText(string title) => MarkdownTwins.Line(title).Replace("[", "\\[").Replace("]", "\\]");
}
