using Companion.Content.Models;
using Companion.Content.Urls;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace Companion.Content.Markup.Renderers;

/// <summary>Links, and pictures with their dimensions, so that the page does not shift while they load.</summary>
internal sealed class LinkRenderer(SiteModel site, IImageCatalog images, UrlPath page, ShortcodeOutputs outputs)
    : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var address = AddressOf(link);
        if (link.IsImage)
        {
            WriteImage(renderer, link, address);
            return;
        }

        renderer.Write("<a href=\"").WriteAddress(address).Write('"').WriteAttributes(link);
        WriteTitle(renderer, link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    // Attributes contain only text: for a shortcode in them, the text that it displays.
    private string AddressOf(LinkInline link) => outputs.RestoreAsText(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");

    private void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
        {
            renderer.Write(" title=\"").WriteEscape(outputs.RestoreAsText(link.Title)).Write('"');
        }
    }

    private void WriteImage(HtmlRenderer renderer, LinkInline link, string address)
    {
        renderer.Write("<img src=\"").WriteAddress(address).Write("\" alt=\"");
        renderer.WriteEscape(InlineText.AlternativeOf(link, outputs)).Write('"').WriteAttributes(link);
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
            Uri.TryCreate(new Uri(site.AbsoluteUrl(page)), address, out var target)
            && target.Authority == site.Settings.BaseUrl.Authority
            && target.AbsolutePath.StartsWith(basePath, StringComparison.Ordinal)
            ? images.SizeOf(new UrlPath("/" + Uri.UnescapeDataString(target.AbsolutePath[basePath.Length..])))
            : null;
    }
}
