using System.Net;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>youtube</c>: a video. The output is a link that works without JavaScript; the theme's script replaces it
/// by the player when the reader asks for it, so nothing is loaded from another host before that.
/// </summary>
internal sealed partial class YoutubeShortcode : IShortcode
{
    private const string Usage = """{{< youtube "VIDEO_ID" >}}""";

    public string Name => "youtube";

    public bool TakesInner => false;

    // Those that say how the player behaves have no effect before a click, which starts it.
    public ShortcodeParameters Parameters { get; } =
        new(
            ["id", "class"],
            ["allowFullScreen", "autoplay", "controls", "end", "loading", "loop", "mute", "start", "title"]
        );

    public string Render(ShortcodeInvocation invocation)
    {
        var id = invocation.Arguments.Require("id", 0, Usage);
        if (!VideoId().IsMatch(id))
        {
            throw DiagnosticException.At(
                invocation.Arguments.LocationOf("id", 0),
                $"\"{id}\" is not the id of a video",
                "use the part of the video's address after v=: 11 letters, digits, - or _"
            );
        }

        var title = WebUtility.HtmlEncode(
            invocation.Arguments.Find("title", int.MaxValue) ?? "Watch the video on YouTube"
        );
        return $"""<div class="video"><a href="https://www.youtube.com/watch?v={id}" rel="noopener">{title}</a></div>""";
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]{6,20}\z", RegexOptions.None, 1000)]
    private static partial Regex VideoId();
}
