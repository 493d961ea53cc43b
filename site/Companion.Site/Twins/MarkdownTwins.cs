using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Site.Conversion;
using Companion.Site.Feeds;

namespace Companion.Site.Twins;

/// <summary>Writes pages as Markdown, for programs that read for somebody: with results of cells, without what surrounds the text.</summary>
internal static class MarkdownTwins
{
    /// <summary>The pages that have one.</summary>
    public static IEnumerable<ContentPage> In(IEnumerable<SiteModel> sites) =>
        sites.Where(site => site.Settings.HasTwins).SelectMany(site => site.Content.Where(page => page.IsListed));

    /// <summary>The twin of a page, as UTF-8.</summary>
    /// <param name="item">The page.</param>
    /// <param name="site">The site in its language.</param>
    /// <param name="episode">The page as an episode; null for any other.</param>
    public static ReadOnlyMemory<byte> Render(FeedItem item, SiteModel site, PublishedEpisode? episode)
    {
        var page = item.Page;
        var text = new StringBuilder().Append("# ").Append(Line(page.Title)).Append("\n\n");
        if (page.Description is { } description)
        {
            text.Append("> ").Append(Line(description)).Append("\n\n");
        }

        foreach (var fact in FactsOf(page, site, episode))
        {
            text.Append("- ").Append(fact).Append('\n');
        }

        text.Append('\n');
        var body = new HtmlParser().ParseDocument(item.Body.ToString()).Body!;
        text.Append(HtmlToMarkdown.Of(body, hasShortcodes: false)).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> FactsOf(ContentPage page, SiteModel site, PublishedEpisode? episode)
    {
        yield return $"Page: <{site.AbsoluteUrl(page.Url)}>";
        if (page.Date is { } date)
        {
            yield return $"Date: {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
        }

        if (episode is { People.Count: > 0 })
        {
            yield return $"With: {string.Join(", ", episode.People.Select(person => Line(person.Name)))}";
        }

        if (episode?.Recording is { } recording)
        {
            yield return $"Recording: <{recording.Address.Absolute(site)}>";
        }

        if (episode?.TranscriptPage is { } transcript)
        {
            yield return $"Transcript: <{site.AbsoluteUrl(transcript)}>";
        }

        if (page.Terms.Count > 0)
        {
            yield return $"Topics: {string.Join(", ", page.Terms.Select(term => Line(term.Name)).Distinct())}";
        }
    }

    /// <summary>A text on one line.</summary>
    public static string Line(string text) => text.ReplaceLineEndings(" ").Trim();
}
