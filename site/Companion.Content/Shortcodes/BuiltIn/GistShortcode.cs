using System.Net;
using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>{{&lt; gist USER ID "FILE" &gt;}}</c>. GitHub shows a gist elsewhere only by a script of its own, which
/// would see every reader of the page, so this is a link.
/// </summary>
internal sealed partial class GistShortcode : IShortcode
{
    private const string Usage = """{{< gist USER ID >}}""";

    public string Name => "gist";

    public bool TakesInner => false;

    public ShortcodeParameters Parameters { get; } = new(["user", "id", "file"], []);

    public string Render(ShortcodeInvocation invocation)
    {
        var arguments = invocation.Arguments;
        var user = arguments.Require("user", 0, Usage);
        var id = arguments.Require("id", 1, Usage);
        if (!User().IsMatch(user))
        {
            throw DiagnosticException.At(
                arguments.LocationOf("user", 0),
                $"\"{user}\" is not the name of a user of GitHub",
                $"write it as {Usage}; both are in the gist's address"
            );
        }

        if (!Id().IsMatch(id))
        {
            throw DiagnosticException.At(
                arguments.LocationOf("id", 1),
                $"\"{id}\" is not the id of a gist",
                "use the last part of the gist's address: digits and the letters a to f"
            );
        }

        var file = arguments.Find("file", 2);
        var fragment = file is null ? "" : "#file-" + NotInAnchor().Replace(file.ToLowerInvariant(), "-");
        var text = file is null ? $"Gist {id}" : file;
        return $"""<p class="embed"><a href="https://gist.github.com/{user}/{id}{fragment}" rel="noopener">{WebUtility.HtmlEncode(text)} by {user} on GitHub</a></p>""";
    }

    [GeneratedRegex(@"^[A-Za-z0-9_-]+\z", RegexOptions.None, 1000)]
    private static partial Regex User();

    [GeneratedRegex(@"^[0-9a-fA-F]+\z", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("[^a-z0-9_]+", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchor();
}
