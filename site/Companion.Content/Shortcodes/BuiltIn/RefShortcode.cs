using System.Net;
using Companion.Content.Models;
using Companion.Sources;

namespace Companion.Content.Shortcodes.BuiltIn;

/// <summary>
/// <c>ref</c> and <c>relref</c>: the address of a page given by its file, absolute or from the host's root. As in Hugo,
/// a path that begins with <c>/</c> starts at the content folder; any other is looked up in the calling page's folder
/// and then anywhere by its file name. A fragment is kept.
/// </summary>
internal sealed class RefShortcode(string name, bool isAbsolute) : IShortcode
{
    public string Name => name;

    public bool TakesInner => false;

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

    private ContentPage FindPage(ShortcodeInvocation invocation, string path)
    {
        var folder = invocation.File.Path[..(invocation.File.Path.LastIndexOf('/') + 1)];
        var candidates = path.StartsWith('/') ? [path.TrimStart('/')] : new[] { folder + path, path };
        var pages = candidates
            .SelectMany(candidate => new[] { candidate, candidate + ".md", candidate.TrimEnd('/') + "/index.md" })
            .Select(invocation.Site.FindByPath)
            .OfType<ContentPage>();
        if (pages.FirstOrDefault() is { } found)
        {
            return found;
        }

        var wanted = path.TrimStart('/');
        var sameName = invocation.Site.Named(wanted).Take(2).ToArray();
        return sameName switch
        {
            [var only] when !path.StartsWith('/') => only,
            [_, _] when !path.StartsWith('/') => throw Missing(
                invocation,
                $"\"{path}\" names more than one page",
                $"write the full path, such as \"/{sameName[0].File.Path}\""
            ),
            _ => throw Missing(invocation, $"there is no page \"{path}\"", Advice(invocation.Site, wanted)),
        };
    }

    private DiagnosticException Missing(ShortcodeInvocation invocation, string message, string advice) =>
        DiagnosticException.At(invocation.Arguments.LocationOf("path", 0), $"{name}: {message}", advice);

    private static string Advice(SiteModel site, string wanted) =>
        Suggestion.Nearest(wanted, site.Content.Select(page => page.File.Path)) is { } nearest
            ? $"did you mean \"/{nearest}\"?"
            : "name the page's file, from the content folder: \"/section/page.md\"";
}
