using System.Text.RegularExpressions;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>tweet</c>, <c>twitter</c> and <c>x</c>: a post. X shows one elsewhere only by a script of its own, which
/// would see every reader of the page, so this is a link.
/// </summary>
internal sealed partial class PostShortcode(string name) : IShortcode
{
    private readonly string _usage = $$$"""{{< {{{name}}} user="NAME" id="1234567890" >}}""";

    public string Name => name;

    public bool TakesInner => false;

    public ShortcodeParameters Parameters { get; } = new(["id"], ["user"]);

    public string Render(ShortcodeInvocation invocation)
    {
        var arguments = invocation.Arguments;
        var id = arguments.Require("id", 0, _usage);
        if (!PostId().IsMatch(id))
        {
            throw DiagnosticException.At(
                arguments.LocationOf("id", 0),
                $"\"{id}\" is not the id of a post",
                "use the digits at the end of the post's address"
            );
        }

        if (arguments.Find("user", int.MaxValue) is not { } user)
        {
            return $"""<p class="embed"><a href="https://x.com/i/status/{id}" rel="noopener">A post on X</a></p>""";
        }

        if (!User().IsMatch(user))
        {
            throw DiagnosticException.At(
                arguments.LocationOf("user", int.MaxValue),
                $"\"{user}\" is not the name of a user of X",
                $"write it without the @: {_usage}"
            );
        }

        return $"""<p class="embed"><a href="https://x.com/{user}/status/{id}" rel="noopener">A post by @{user} on X</a></p>""";
    }

    [GeneratedRegex(@"^[0-9]+\z", RegexOptions.None, 1000)]
    private static partial Regex PostId();

    [GeneratedRegex(@"^[A-Za-z0-9_]+\z", RegexOptions.None, 1000)]
    private static partial Regex User();
}
