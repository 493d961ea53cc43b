using System.Net;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// <c>{{&lt; extlink "URL" "TEXT" &gt;}}</c>: a link that opens in a new tab, without giving that tab access to this
/// one (<c>rel="noopener"</c>). It leads to another site, or to a file or page of this one, which the link check looks
/// for.
/// </summary>
internal sealed class ExtlinkShortcode : IShortcode
{
    private const string Usage = """{{< extlink "https://…" "Text" >}}""";

    public string Name => "extlink";

    public bool TakesInner => false;

    public ShortcodeParameters Parameters { get; } = new(["url", "text"], []);

    public string Render(ShortcodeInvocation invocation)
    {
        var url = invocation.Arguments.Require("url", 0, Usage);
        var text = invocation.Arguments.Require("text", 1, Usage);
        if (!IsOnSite(url) && !IsElsewhere(url))
        {
            throw DiagnosticException.At(
                invocation.Arguments.LocationOf("url", 0),
                $"\"{url}\" is not an address",
                "write a full address that starts with https://, or the path of a page or file of this site from its root, such as /files/slides.pdf"
            );
        }

        return $"""<a href="{WebUtility.HtmlEncode(invocation.Site.Rebase(url))}" target="_blank" rel="noopener">{WebUtility.HtmlEncode(text)}</a>""";
    }

    private static bool IsOnSite(string url) =>
        url.StartsWith('/')
        || url.StartsWith('#')
        || url.StartsWith("./", StringComparison.Ordinal)
        || url.StartsWith("../", StringComparison.Ordinal);

    private static bool IsElsewhere(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var target) && target.Scheme is "http" or "https" or "mailto" or "tel";
}
