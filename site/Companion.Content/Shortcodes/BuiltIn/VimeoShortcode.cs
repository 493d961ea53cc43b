using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>vimeo</c>: a video. Like that of <c>youtube</c>, the output is a link, which the theme's script replaces by
/// the player when the reader asks for it.
/// </summary>
internal sealed partial class VimeoShortcode : IShortcode
{
    private const string Usage = "{{< vimeo 146022717 >}}";

    public string Name => "vimeo";

    public bool TakesInner => false;

    // Those that say how the player looks or loads have no effect before a click.
    public ShortcodeParameters Parameters { get; } = new(["id", "class"], ["allowFullScreen", "loading", "title"]);

    public string Render(ShortcodeInvocation invocation)
    {
        var id = invocation.Arguments.Require("id", 0, Usage);
        if (!VideoId().IsMatch(id))
        {
            throw DiagnosticException.At(
                invocation.Arguments.LocationOf("id", 0),
                $"\"{id}\" is not the id of a video",
                "use the digits at the end of the video's address"
            );
        }

        var classes = invocation.Arguments.Find("class", 1);
        var title = invocation.Arguments.Find("title", int.MaxValue) ?? "Watch the video on Vimeo";
        return new StringBuilder("<div")
            .AppendAttribute("class", classes is null ? "video" : $"video {classes}")
            .Append($"""><a href="https://vimeo.com/{id}" rel="noopener">{WebUtility.HtmlEncode(title)}</a></div>""")
            .ToString();
    }

    [GeneratedRegex(@"^[0-9]+\z", RegexOptions.None, 1000)]
    private static partial Regex VideoId();
}
