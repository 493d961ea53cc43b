using System.Text;
using Companion.Content.Html;
using Companion.Content.Themes;

namespace Companion.Site.Feeds;

/// <summary>
/// Prepares a page's body for a feed reader, which shows it outside the site and without its style sheet.
/// </summary>
internal static class FeedHtml
{
    /// <summary>
    /// Makes addresses absolute, removes what is only useful on the page, and makes the title of a simulation a link to its place
    /// on the page, where it can be tried; the rest stays as it is.
    /// </summary>
    /// <param name="html">The body.</param>
    /// <param name="page">The page's address.</param>
    public static string Of(string html, Uri page) =>
        WithAddresses(ExperimentMarkup.HasSimulations(html) ? WithLinksToSimulations(html) : html, page);

    private static string WithLinksToSimulations(string html)
    {
        var result = new StringBuilder(html.Length);
        var copied = 0;
        string? simulation = null;
        var isInTitle = false;
        foreach (var tag in HtmlTags.Read(html))
        {
            if (!tag.IsEnd && ExperimentMarkup.Of(tag) is { IsSimulation: true } experiment)
            {
                simulation = experiment.Id;
            }
            else if (simulation is not null && ExperimentMarkup.IsTitle(tag))
            {
                result.Append(html, copied, tag.End - copied).Append($"<a href=\"#{Escape(simulation)}\">");
                copied = tag.End;
                isInTitle = true;
            }
            else if (isInTitle && tag is { IsEnd: true, Name: "p" })
            {
                result.Append(html, copied, tag.Start - copied).Append("</a>");
                copied = tag.Start;
                isInTitle = false;
            }
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }

    private static string WithAddresses(string html, Uri page)
    {
        var result = new StringBuilder(html.Length);
        var copied = 0;
        var isInAnchor = false;
        foreach (var tag in HtmlTags.Read(html))
        {
            var isAnchor = tag.IsEnd ? isInAnchor && tag.Name == "a" : IsAnchor(tag);
            if (isAnchor)
            {
                isInAnchor = !tag.IsEnd;
            }

            if (isAnchor || IsChanged(tag))
            {
                result.Append(html, copied, tag.Start - copied);
                copied = tag.End;
                if (!isAnchor)
                {
                    Write(result, tag, page);
                }
            }
        }

        return result.Append(html, copied, html.Length - copied).ToString();
    }

    // The text of a heading, which is a link to the heading itself.
    private static bool IsAnchor(HtmlTag tag) => tag.Name == "a" && tag.HasClass("anchor");

    private static bool IsChanged(HtmlTag tag) =>
        tag.Find("href") is not null || tag.Find("src") is not null || IsScrollable(tag);

    private static bool IsScrollable(HtmlTag tag) =>
        (tag.Name == "pre" && tag.Find("tabindex") is not null) || tag.HasClass("table");

    private static void Write(StringBuilder result, HtmlTag tag, Uri page)
    {
        result.Append('<').Append(tag.Name);
        var isScrollable = IsScrollable(tag);
        foreach (var (name, value) in tag.Attributes)
        {
            if (!isScrollable || !(Is(name, "tabindex") || Is(name, "role")))
            {
                var isAddress = Is(name, "href") || Is(name, "src");
                result.Append(' ').Append(name).Append("=\"");
                result.Append(Escape(isAddress ? WholeAddress(value, page) : value)).Append('"');
            }
        }

        result.Append(tag.IsSelfClosing ? "/>" : ">");
    }

    private static bool Is(string name, string other) => name.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static string WholeAddress(string address, Uri page) =>
        Uri.TryCreate(page, address, out var whole) ? whole.AbsoluteUri : address;

    private static string Escape(string value) => value.Replace("&", "&amp;").Replace("\"", "&quot;");
}
