using AngleSharp.Dom;
using Ganss.Xss;

namespace Companion.Site.Notebooks;

/// <summary>
/// Makes HTML output of a cell safe for a page: text, tables, lists, SVG pictures and collapsible details remain.
/// Scripts, styles, forms, frames and event handlers are removed, and so are ids, since one page can contain many
/// results.
/// </summary>
internal sealed class OutputSanitizer
{
    private static readonly string[] Elements =
    [
        "a abbr b blockquote br caption code col colgroup dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img",
        "ins kbd li mark ol p pre q s samp small span strong sub summary sup table tbody td tfoot th thead tr u ul var wbr",
        "svg g path rect circle ellipse line polyline polygon text tspan title desc",
    ];

    private static readonly string[] Attributes =
    [
        "alt class colspan dir height href lang open role rowspan scope src start title width aria-hidden aria-label",
        "viewBox viewbox xmlns d dx dy x y x1 y1 x2 y2 cx cy r rx ry points transform fill fill-opacity stroke stroke-width stroke-opacity",
        "stroke-linecap stroke-linejoin stroke-dasharray opacity text-anchor dominant-baseline font-size font-family font-weight",
        "preserveAspectRatio preserveaspectratio",
    ];

    private readonly HtmlSanitizer _sanitizer = new(
        new HtmlSanitizerOptions
        {
            AllowedTags = Words(Elements),
            AllowedAttributes = Words(Attributes),
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
            {
                "https",
                "http",
                "mailto",
                "data",
            },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
        }
    );

    public OutputSanitizer()
    {
        // A picture may be a data URL; a link may not.
        _sanitizer.FilterUrl += (_, url) =>
        {
            var isData = url.OriginalUrl.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase);
            if (
                isData
                && !(
                    url.Tag.NodeName == "IMG"
                    && url.OriginalUrl.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
                )
            )
            {
                url.SanitizedUrl = null;
            }
            else if (url.Tag.NodeName == "IMG" && !isData)
            {
                // The page makes no requests to other hosts.
                url.SanitizedUrl = null;
            }
        };
        _sanitizer.PostProcessNode += (_, node) =>
        {
            if (node.Node is IElement { LocalName: "img" } picture)
            {
                Complete(picture);
            }
        };
    }

    /// <summary>The fragment with only allowed content. Not thread-safe.</summary>
    public string Sanitize(string html) => _sanitizer.Sanitize(html);

    private static void Complete(IElement picture)
    {
        if (!picture.HasAttribute("src"))
        {
            picture.Remove();
        }
        else if (!picture.HasAttribute("alt"))
        {
            picture.SetAttribute("alt", "");
        }
    }

    private static HashSet<string> Words(string[] lines) =>
        lines.SelectMany(line => line.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
