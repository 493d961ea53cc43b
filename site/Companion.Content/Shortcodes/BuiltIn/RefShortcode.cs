using System.Net;
using Companion.Content.Models;
using Companion.Content.References;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// <c>ref</c> and <c>relref</c>: the address of a page given by its file, absolute or from the host's root, found as
/// <see cref="PageReference"/> says. A fragment is kept.
/// </summary>
internal sealed class RefShortcode(string name, bool isAbsolute) : IShortcode
{
    public string Name => name;

    public bool TakesInner => false;

    // Hugo's further names choose a language or an output format.
    public ShortcodeParameters Parameters { get; } = new(["path"], ["lang", "outputFormat"]);

    public string Render(ShortcodeInvocation invocation)
    {
        var written = invocation.Arguments.Require("path", 0, $$$"""{{< {{{name}}} "/section/page.md" >}}""");
        var fragmentStart = written.IndexOf('#');
        var path = fragmentStart < 0 ? written : written[..fragmentStart];
        var fragment = fragmentStart < 0 ? "" : written[fragmentStart..];
        var url = path.Length == 0 ? invocation.Url : FindPage(invocation, path).Url;
        var address = isAbsolute ? invocation.Site.AbsoluteUrl(url) : invocation.Site.Href(url);
        return WebUtility.HtmlEncode(address + fragment);
    }

    private Page FindPage(ShortcodeInvocation invocation, string path) =>
        new PageReference(invocation.Site, invocation.File.Path).Find(path, out var problem)
        ?? throw DiagnosticException.At(
            invocation.Arguments.LocationOf("path", 0),
            $"{name}: {problem!.Value.Message}",
            problem.Value.Advice
        );
}
