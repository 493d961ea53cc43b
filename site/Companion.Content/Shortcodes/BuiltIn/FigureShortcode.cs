using System.Net;
using System.Text;
using Companion.Content.Html;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>figure</c>: a picture with a caption. Parameters: <c>src</c>, <c>alt</c>, <c>caption</c> (Markdown),
/// <c>title</c>, <c>link</c>, <c>class</c>, <c>width</c>, <c>height</c>.
/// </summary>
internal sealed class FigureShortcode : IShortcode
{
    private const string Usage = """{{< figure src="/img/picture.png" alt="What it shows" >}}""";

    public string Name => "figure";

    public bool TakesInner => false;

    public string Render(ShortcodeInvocation invocation)
    {
        var arguments = invocation.Arguments;
        var source = arguments.Require("src", 0, Usage);
        var caption = arguments.Find("caption", int.MaxValue);
        var alt =
            arguments.Find("alt", int.MaxValue)
            ?? (caption is null ? null : HtmlText.Of(invocation.RenderMarkdown(caption)));
        if (alt is null)
        {
            throw DiagnosticException.At(
                arguments.Location,
                "figure needs the argument \"alt\"",
                $"say what the picture shows: {Usage}"
            );
        }

        var html = new StringBuilder("<figure");
        AppendAttribute(html, "class", arguments.Find("class", int.MaxValue));
        html.Append('>');
        var link = arguments.Find("link", int.MaxValue);
        if (link is not null)
        {
            html.Append($"""<a href="{WebUtility.HtmlEncode(invocation.Site.Rebase(link))}">""");
        }

        html.Append(
            $"""<img src="{WebUtility.HtmlEncode(invocation.Site.Rebase(source))}" alt="{WebUtility.HtmlEncode(alt)}" loading="lazy" """.TrimEnd()
        );
        AppendSize(html, source, invocation);
        html.Append('>').Append(link is null ? "" : "</a>");
        AppendCaption(html, arguments.Find("title", int.MaxValue), caption, invocation);
        return html.Append("</figure>").ToString();
    }

    private static void AppendSize(StringBuilder html, string source, ShortcodeInvocation invocation)
    {
        var size =
            source.StartsWith('/') && !source.StartsWith("//", StringComparison.Ordinal)
                ? invocation.Images.SizeOf(new UrlPath(source))
                : null;
        AppendAttribute(html, "width", invocation.Arguments.Find("width", int.MaxValue) ?? size?.Width.ToString());
        AppendAttribute(html, "height", invocation.Arguments.Find("height", int.MaxValue) ?? size?.Height.ToString());
    }

    private static void AppendCaption(
        StringBuilder html,
        string? title,
        string? caption,
        ShortcodeInvocation invocation
    )
    {
        if (title is null && caption is null)
        {
            return;
        }

        html.Append("<figcaption>");
        if (title is not null)
        {
            html.Append($"<strong>{WebUtility.HtmlEncode(title)}</strong>");
        }

        if (caption is not null)
        {
            html.Append(invocation.RenderMarkdown(caption));
        }

        html.Append("</figcaption>");
    }

    private static void AppendAttribute(StringBuilder html, string name, string? value)
    {
        if (value is not null)
        {
            html.Append($" {name}=\"{WebUtility.HtmlEncode(value)}\"");
        }
    }
}
