using System.Net;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>youtube</c>: a video. What is written is a link, complete without JavaScript; the theme's script puts the
/// player in its place when the reader asks for it, so nothing is loaded from another host before.
/// </summary>
internal sealed partial class YoutubeShortcode : IShortcode
{
    private const string Usage = """{{< youtube "VIDEO_ID" >}}""";

    public string Name => "youtube";

    public bool TakesInner => false;

    public string Render(ShortcodeInvocation invocation)
    {
        var id = invocation.Arguments.Require("id", 0, Usage);
        if (!VideoId().IsMatch(id))
        {
            throw DiagnosticException.At(
                invocation.Arguments.LocationOf("id", 0),
                $"\"{id}\" is not the id of a video",
                "give the part of the video's address behind v=, 11 letters, digits, - or _"
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
