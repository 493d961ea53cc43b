using System.Text;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// Hugo's <c>details</c>: text that the reader can open and close. Parameters: <c>summary</c> (Markdown), <c>open</c>,
/// <c>class</c>, <c>name</c> (only one of several with the same name is open), <c>title</c>.
/// </summary>
internal sealed class DetailsShortcode : IShortcode
{
    public string Name => "details";

    public bool TakesInner => true;

    public ShortcodeParameters Parameters { get; } = new(["summary"], ["class", "name", "open", "title"]);

    public string Render(ShortcodeInvocation invocation)
    {
        var summary = invocation.Arguments.Find("summary", 0) is { Length: > 0 } given ? given : "Details";
        var html = new StringBuilder("<details")
            .AppendAttribute("class", Find(invocation, "class"))
            .AppendAttribute("name", Find(invocation, "name"))
            .AppendAttribute("title", Find(invocation, "title"));
        return html.Append(IsOpen(invocation) ? " open>" : ">")
            .Append($"<summary>{invocation.RenderInline(summary)}</summary>\n")
            .Append(invocation.RenderMarkdown(invocation.InnerText))
            .Append("\n</details>")
            .ToString();
    }

    private static string? Find(ShortcodeInvocation invocation, string name) =>
        invocation.Arguments.Find(name, int.MaxValue);

    private static bool IsOpen(ShortcodeInvocation invocation) =>
        Find(invocation, "open")?.ToLowerInvariant() is not (null or "" or "false" or "0" or "no");
}
