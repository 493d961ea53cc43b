namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>{{&lt; highlight LANGUAGE "OPTIONS" &gt;}} code {{&lt; /highlight &gt;}}</c>: code with the options of a
/// fence, such as <c>linenos=table,hl_lines=2 4-5,linenostart=10</c>.
/// </summary>
internal sealed class HighlightShortcode : IShortcode
{
    private const string Usage = """{{< highlight python "linenos=true" >}} … {{< /highlight >}}""";

    public string Name => "highlight";

    public bool TakesInner => true;

    public bool YieldsHtml => true;

    public ShortcodeParameters Parameters { get; } = new(["lang", "options"], []);

    public string Render(ShortcodeInvocation invocation)
    {
        var arguments = invocation.Arguments;
        var language = arguments.Require("lang", 0, Usage);
        return invocation.RenderFence(
            invocation.InnerText.Trim('\r', '\n'),
            new LocatedText(language, arguments.LocationOf("lang", 0)),
            new LocatedText(arguments.Find("options", 1) ?? "", arguments.LocationOf("options", 1))
        );
    }
}
