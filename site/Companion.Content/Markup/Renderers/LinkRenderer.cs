using Companion.Content.Models;
using Companion.Content.Urls;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Renderers;

/// <summary>Links, and pictures with their sizes, so that the page does not jump while they load.</summary>
internal sealed class LinkRenderer(SiteModel site, IImageCatalog images) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.IsImage)
        {
            WriteImage(renderer, link);
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(AddressOf(link)).Write('"').WriteAttributes(link);
        WriteTitle(renderer, link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static string AddressOf(LinkInline link) => link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
        }
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link)
    {
        var address = AddressOf(link);
        renderer.Write("<img src=\"").WriteEscapeUrl(address).Write("\" alt=\"");
        var enabled = renderer.EnableHtmlForInline;
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(link);
        renderer.EnableHtmlForInline = enabled;
        renderer.Write('"').WriteAttributes(link);
        WriteTitle(renderer, link);
        if (SizeOf(address) is { } size)
        {
            renderer.Write($" width=\"{size.Width}\" height=\"{size.Height}\"");
        }

        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    private (int Width, int Height)? SizeOf(string address)
    {
        var basePath = site.Settings.BaseUrl.AbsolutePath;
        return
            address.StartsWith(basePath, StringComparison.Ordinal)
            && !address.StartsWith("//", StringComparison.Ordinal)
            ? images.SizeOf(new UrlPath("/" + Uri.UnescapeDataString(address[basePath.Length..])))
            : null;
    }
}
