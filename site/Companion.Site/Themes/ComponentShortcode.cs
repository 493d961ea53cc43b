using Companion.Content.Shortcodes;
using Companion.Content.Themes;

namespace Companion.Site.Themes;

/// <summary>A theme's Razor component as a shortcode.</summary>
internal sealed class ComponentShortcode(ThemeShortcode shortcode) : IShortcode
{
    public string Name => shortcode.Name;

    public bool TakesInner => shortcode.TakesInner;

    public string Render(ShortcodeInvocation invocation)
    {
        var innerHtml = shortcode.TakesInner ? invocation.RenderMarkdown(invocation.InnerText) : "";
        return LayoutRenderer
            .Render(shortcode.Component, new ShortcodeContext(invocation.Arguments, innerHtml, invocation.InnerText))
            .Trim();
    }
}
