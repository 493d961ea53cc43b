using AngleSharp.Html.Parser;

namespace Companion.Site.Feeds;

/// <summary>
/// Prepares a page's body for a feed reader, which shows it outside the site and without its style sheet.
/// </summary>
internal static class FeedHtml
{
    /// <summary>Makes addresses absolute, and removes what is only useful on the page.</summary>
    public static string Of(string html, Uri page)
    {
        var body = new HtmlParser().ParseDocument("<body>" + html).Body!;
        foreach (var anchor in body.QuerySelectorAll("a.anchor"))
        {
            anchor.OuterHtml = anchor.InnerHtml;
        }

        foreach (var attribute in new[] { "href", "src" })
        {
            foreach (var element in body.QuerySelectorAll($"[{attribute}]"))
            {
                if (Uri.TryCreate(page, element.GetAttribute(attribute), out var whole))
                {
                    element.SetAttribute(attribute, whole.AbsoluteUri);
                }
            }
        }

        foreach (var element in body.QuerySelectorAll("pre[tabindex], .table"))
        {
            element.RemoveAttribute("tabindex");
            element.RemoveAttribute("role");
        }

        return body.InnerHtml;
    }
}
