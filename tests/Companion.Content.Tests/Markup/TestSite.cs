using Companion.Content.Data;
using Companion.Content.FrontMatters;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Settings;
using Companion.Content.Shortcodes;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Content.Tests.Markup;

/// <summary>
/// A site to render a text in, as the page /riffs/page/. It has the pages /riffs/other/, /about/ and two with the same
/// name, /a/same/ and /b/same/; the pictures /img/pic.png (640 by 480), /riffs/page/beside.png (30 by 20) and /img/my
/// pic.png (3 by 2); the parameter <c>x</c>; and besides the built-in shortcodes <c>note</c>, whose inner text is Markdown, <c>raw</c>, which
/// returns its inner text, <c>shout</c>, which returns its argument, <c>aside</c>, whose inner text is an aside, and
/// <c>code</c>, whose inner text is Python.
/// </summary>
internal sealed class TestSite(string baseUrl = "https://riffs.example/")
{
    private static readonly SyntaxHighlighter Highlighter = new();

    private static readonly string[] Paths = ["riffs/page.md", "riffs/other.md", "about.md", "a/same.md", "b/same.md"];

    private static readonly DataMapping Parameters = new(
        default,
        [new DataEntry("x", default, new DataScalar(default, "PARAM-X", IsQuoted: true))]
    );

    public DiagnosticBag Diagnostics { get; } = new();

    public static ContentFile File(string body) => File("riffs/page.md", body);

    public RenderedContent Render(string body) => Render(File(body));

    public RenderedContent Render(ContentFile file) => Renderer().Render(file, new UrlPath("/riffs/page/"));

    /// <summary>Renders a notebook, <c>notebooks/sums.ipynb</c>; a code cell as its source in <c>b</c>.</summary>
    public RenderedContent Render(params IReadOnlyList<DocumentCell> cells) =>
        Renderer()
            .Render(
                NotebookPage.For(
                    new NotebookDocument
                    {
                        Name = "sums",
                        Title = "Sums",
                        Cells = cells,
                        File = "notebooks/sums.ipynb",
                    }
                ),
                cell => $"<b>{cell.Source}</b>"
            );

    /// <summary>The errors, or the HTML when there are none.</summary>
    public static string Dump(string body, string baseUrl = "https://riffs.example/")
    {
        var site = new TestSite(baseUrl);
        var rendered = site.Render(body);
        var problems = site.Diagnostics.ToSortedList();
        return problems.Count == 0 ? rendered.Html : string.Join("\n", problems);
    }

    private static ContentFile File(string path, string body) =>
        new(path, new SourceText($"input/{path}", body), FrontMatter.Empty, new SourceSpan(0, body.Length));

    private ContentRenderer Renderer() =>
        new(
            new RenderingEnvironment(
                Model(),
                new ShortcodeRegistry([new Note(), new Raw(), new Shout(), new Aside(), new Code()]),
                new Pictures(),
                Highlighter,
                Diagnostics
            )
        );

    private SiteModel Model() =>
        new SiteModelBuilder(
            new SiteSettings
            {
                Title = "Riffs",
                BaseUrl = new Uri(baseUrl),
                Params = Parameters,
            },
            new OutputClaims(),
            new DiagnosticBag()
        ).Build([.. Paths.Select(path => File(path, "Text."))]);

    private sealed class Pictures : IImageCatalog
    {
        public (int Width, int Height)? SizeOf(UrlPath url) =>
            url.Value switch
            {
                "/img/pic.png" => (640, 480),
                "/riffs/page/beside.png" => (30, 20),
                "/img/my pic.png" => (3, 2),
                _ => null,
            };
    }

    private sealed class Note : IShortcode
    {
        public string Name => "note";

        public bool TakesInner => true;

        public string Render(ShortcodeInvocation invocation) =>
            $"<div class=\"note\">{invocation.RenderMarkdown(invocation.InnerText)}</div>";
    }

    private sealed class Raw : IShortcode
    {
        public string Name => "raw";

        public bool TakesInner => true;

        public string Render(ShortcodeInvocation invocation) => invocation.InnerText;
    }

    private sealed class Shout : IShortcode
    {
        public string Name => "shout";

        public bool TakesInner => false;

        public string Render(ShortcodeInvocation invocation) => invocation.Arguments.Find("text", 0) ?? "";
    }

    private sealed class Aside : IShortcode
    {
        public string Name => "aside";

        public bool TakesInner => true;

        public string Render(ShortcodeInvocation invocation) => invocation.RenderAside(invocation.InnerText);
    }

    private sealed class Code : IShortcode
    {
        public string Name => "code";

        public bool TakesInner => true;

        public string Render(ShortcodeInvocation invocation) => invocation.RenderCode("python", invocation.InnerText);
    }
}
