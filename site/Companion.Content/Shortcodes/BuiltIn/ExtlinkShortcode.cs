using System.Net;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// <c>{{&lt; extlink "URL" "TEXT" &gt;}}</c>: a link to another site that opens in a new tab, without giving that tab
/// access to this one (<c>rel="noopener"</c>).
/// </summary>
internal sealed class ExtlinkShortcode : IShortcode
{
    private const string Usage = """{{< extlink "https://…" "Text" >}}""";

    public string Name => "extlink";

    public bool TakesInner => false;

    public string Render(ShortcodeInvocation invocation)
    {
        var url = invocation.Arguments.Require("url", 0, Usage);
        var text = invocation.Arguments.Require("text", 1, Usage);
        if (
            !Uri.TryCreate(url, UriKind.Absolute, out var target)
            || target.Scheme is not ("http" or "https" or "mailto" or "tel")
        )
        {
            throw DiagnosticException.At(
                invocation.Arguments.LocationOf("url", 0),
                $"\"{url}\" is not an address on another site",
                "write a full address that starts with https://, or use ref for a page of this site"
            );
        }

        return $"""<a href="{WebUtility.HtmlEncode(url)}" target="_blank" rel="noopener">{WebUtility.HtmlEncode(text)}</a>""";
    }
}
