namespace Companion.Testing.Hugo;

/// <summary>
/// Asks the real Hugo how it reads the shortcodes in a text. Its site has shortcodes that write down how they were
/// called: <c>⟦name|key=value|key=value⟧</c>, and <c>inner text⟦/name⟧</c> behind it for those that take inner text.
/// The content is an HTML file, which Hugo searches for shortcodes but leaves alone otherwise.
/// </summary>
public sealed class HugoShortcodes : IDisposable
{
    private const string Heading = "---\ntitle: page\n---\n";

    private const string Call =
        "⟦{{ .Name }}{{ range $key, $value := .Params }}|{{ $key }}={{ printf \"%v\" $value | safeHTML }}{{ end }}⟧";

    private readonly HugoSite site = new();

    public HugoShortcodes()
    {
        site.Write(
                "config.toml",
                """
                baseURL = "https://example.org/"
                disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
                """
            )
            .Write("layouts/_default/single.html", "{{ .Content }}");
        foreach (var name in Childless)
        {
            site.Write($"layouts/shortcodes/{name}.html", Call);
        }

        foreach (var name in WithInner)
        {
            site.Write($"layouts/shortcodes/{name}.html", Call + "{{ .Inner }}⟦/{{ .Name }}⟧");
        }
    }

    /// <summary>The shortcodes that take no inner text.</summary>
    public static IReadOnlyList<string> Childless { get; } = ["args", "extlink", "ns/args"];

    /// <summary>The shortcodes that take inner text, and so have to be closed.</summary>
    public static IReadOnlyList<string> WithInner { get; } = ["box", "pair"];

    /// <summary>What Hugo makes of the text.</summary>
    /// <exception cref="HugoMissingException">There is no Hugo on this machine.</exception>
    public HugoAnswer Ask(string text)
    {
        var build = site.Write("content/page.html", Heading + text).Build();
        return build.Succeeded
            ? new HugoAnswer(Accepted: true, build.Read("page/index.html") ?? "")
            : new HugoAnswer(Accepted: false, build.Log.Trim());
    }

    public void Dispose() => site.Dispose();
}
