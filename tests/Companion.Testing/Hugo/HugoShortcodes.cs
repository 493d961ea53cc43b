namespace Companion.Testing.Hugo;

/// <summary>
/// Asks the real Hugo how it reads the shortcodes in a text. Its site has shortcodes that print how they were
/// called: <c>⟦name|key=value|key=value⟧</c>, and <c>inner text⟦/name⟧</c> after it for those with inner text.
/// The content is an HTML file, which Hugo searches for shortcodes but does not change otherwise.
/// </summary>
public sealed class HugoShortcodes : IDisposable
{
    private const string Heading = "---\ntitle: page\n---\n";

    private const string Call =
        "⟦{{ .Name }}{{ range $key, $value := .Params }}|{{ $key }}={{ printf \"%v\" $value | safeHTML }}{{ end }}⟧";

    private readonly HugoSite _site = new();

    public HugoShortcodes()
    {
        _site
            .Write(
                "config.toml",
                """
                baseURL = "https://example.org/"
                disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
                """
            )
            .Write("layouts/_default/single.html", "{{ .Content }}");
        foreach (var name in Childless)
        {
            _site.Write($"layouts/shortcodes/{name}.html", Call);
        }

        foreach (var name in WithInner)
        {
            _site.Write($"layouts/shortcodes/{name}.html", Call + "{{ .Inner }}⟦/{{ .Name }}⟧");
        }
    }

    /// <summary>The shortcodes without inner text.</summary>
    public static IReadOnlyList<string> Childless { get; } = ["args", "extlink", "ns/args"];

    /// <summary>The shortcodes with inner text, which must be closed.</summary>
    public static IReadOnlyList<string> WithInner { get; } = ["box", "pair"];

    /// <summary>Hugo's answer for the text.</summary>
    /// <exception cref="HugoMissingException">Hugo is not installed.</exception>
    public HugoAnswer Ask(string text)
    {
        var build = _site.Write("content/page.html", Heading + text).Build();
        return build.Succeeded
            ? new HugoAnswer(Accepted: true, build.Read("page/index.html") ?? "")
            : new HugoAnswer(Accepted: false, build.Log.Trim());
    }

    public void Dispose() => _site.Dispose();
}
