using System.Net;
using System.Text;
using Companion.Content.Html;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>figure</c>: a picture with a caption. Parameters: <c>src</c>, <c>alt</c>, <c>caption</c> (Markdown),
/// <c>title</c>, <c>attr</c> (whom it is by; Markdown), <c>attrlink</c>, <c>link</c>, <c>target</c>, <c>rel</c>,
/// <c>class</c>, <c>width</c>, <c>height</c>, <c>loading</c>. As in Hugo, the caption describes a picture without
/// <c>alt</c>.
/// </summary>
internal sealed class FigureShortcode : IShortcode
{
    private const string Usage = """{{< figure src="/img/picture.png" alt="What it shows" >}}""";

    public string Name => "figure";

    public bool TakesInner => false;

    public ShortcodeParameters Parameters { get; } =
        new(
            ["src"],
            [
                "alt",
                "attr",
                "attrlink",
                "caption",
                "class",
                "height",
                "link",
                "loading",
                "rel",
                "target",
                "title",
                "width",
            ]
        );

    public string Render(ShortcodeInvocation invocation)
    {
        var source = invocation.Arguments.Require("src", 0, Usage);
        var caption = Find(invocation, "caption") is { } written ? invocation.RenderInline(written) : null;
        var html = new StringBuilder("<figure").AppendAttribute("class", Find(invocation, "class")).Append('>');
        AppendPicture(html, source, AlternativeOf(invocation, caption), invocation);
        AppendCaption(html, caption, invocation);
        return html.Append("</figure>").ToString();
    }

    private static string? Find(ShortcodeInvocation invocation, string name) =>
        invocation.Arguments.Find(name, int.MaxValue);

    private static string AlternativeOf(ShortcodeInvocation invocation, string? caption)
    {
        if (Find(invocation, "alt") is { } alt)
        {
            return alt;
        }

        if (caption is not null)
        {
            return HtmlText.Of(caption);
        }

        invocation.Report(
            Diagnostic.Warning(
                invocation.Arguments.Location,
                "nothing says what this figure shows to those who cannot see it",
                $"describe it: {Usage}; write alt=\"\" if it only decorates"
            )
        );
        return "";
    }

    private static void AppendPicture(StringBuilder html, string source, string alt, ShortcodeInvocation invocation)
    {
        var link = Find(invocation, "link");
        if (link is not null)
        {
            html.Append("<a")
                .AppendAttribute("href", invocation.Site.Rebase(link))
                .AppendAttribute("target", Find(invocation, "target"))
                .AppendAttribute("rel", Find(invocation, "rel") ?? DefaultRelation(invocation))
                .Append('>');
        }

        // One of the two alone scales the picture.
        var (width, height) = (Find(invocation, "width"), Find(invocation, "height"));
        var size =
            width is null
            && height is null
            && source.StartsWith('/')
            && !source.StartsWith("//", StringComparison.Ordinal)
                ? invocation.Images.SizeOf(new UrlPath(source))
                : null;
        html.Append("<img")
            .AppendAttribute("src", invocation.Site.Rebase(source))
            .AppendAttribute("alt", alt)
            .AppendAttribute("loading", Find(invocation, "loading") ?? "lazy")
            .AppendAttribute("width", width ?? size?.Width.ToString())
            .AppendAttribute("height", height ?? size?.Height.ToString())
            .Append(link is null ? ">" : "></a>");
    }

    // A new tab gets no access to this one.
    private static string? DefaultRelation(ShortcodeInvocation invocation) =>
        Find(invocation, "target") == "_blank" ? "noopener" : null;

    private static void AppendCaption(StringBuilder html, string? caption, ShortcodeInvocation invocation)
    {
        var (title, attribution) = (Find(invocation, "title"), AttributionOf(invocation));
        if (title is null && caption is null && attribution is null)
        {
            return;
        }

        html.Append("<figcaption>");
        if (title is not null)
        {
            html.Append($"<strong>{WebUtility.HtmlEncode(title)}</strong>");
        }

        if (caption is not null || attribution is not null)
        {
            html.Append($"<p>{string.Join(' ', new[] { caption, attribution }.OfType<string>())}</p>");
        }

        html.Append("</figcaption>");
    }

    private static string? AttributionOf(ShortcodeInvocation invocation)
    {
        var by = Find(invocation, "attr") is { } attribution ? invocation.RenderInline(attribution) : null;
        return by is not null && Find(invocation, "attrlink") is { } link
            ? new StringBuilder("<a")
                .AppendAttribute("href", invocation.Site.Rebase(link))
                .Append($">{by}</a>")
                .ToString()
            : by;
    }
}
