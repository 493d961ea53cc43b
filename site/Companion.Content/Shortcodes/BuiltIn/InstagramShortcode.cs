using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>instagram</c>: a post. Instagram shows one elsewhere only by a script of its own, which would see every
/// reader of the page, so this is a link.
/// </summary>
internal sealed partial class InstagramShortcode : IShortcode
{
    private const string Usage = """{{< instagram CxOWiQNP2MO >}}""";

    public string Name => "instagram";

    public bool TakesInner => false;

    public ShortcodeParameters Parameters { get; } = new(["id", "hidecaption"], []);

    public string Render(ShortcodeInvocation invocation)
    {
        var id = invocation.Arguments.Require("id", 0, Usage);
        return PostId().IsMatch(id)
            ? $"""<p class="embed"><a href="https://www.instagram.com/p/{id}/" rel="noopener">A post on Instagram</a></p>"""
            : throw DiagnosticException.At(
                invocation.Arguments.LocationOf("id", 0),
                $"\"{id}\" is not the id of a post",
                "use the part of the post's address after /p/: letters, digits, - and _"
            );
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]+\z", RegexOptions.None, 1000)]
    private static partial Regex PostId();
}
