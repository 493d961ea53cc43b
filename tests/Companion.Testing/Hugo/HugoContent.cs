using System.Text.RegularExpressions;

namespace Companion.Testing.Hugo;

/// <summary>
/// Asks the real Hugo what it makes of whole content files: the page's <c>.Content</c>, with raw HTML on, and with the
/// author's own <c>extlink</c>. Emoji, formulas and lines of attributes are off, as they are by default.
/// </summary>
public sealed partial class HugoContent : IDisposable
{
    private readonly HugoSite _site = new();

    public HugoContent()
    {
        _site
            .Write(
                "config.toml",
                """
                baseURL = "https://t.example/"
                title = "T"
                disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
                [markup.goldmark.renderer]
                unsafe = true
                [markup.highlight]
                noClasses = false
                [params]
                x = "PARAM-X"
                """
            )
            .Write("layouts/shortcodes/extlink.html", """<a href="{{ .Get 0 }}" target="_blank">{{ .Get 1 }}</a>""");
        foreach (var kind in new[] { "single", "list" })
        {
            _site.Write($"layouts/_default/{kind}.html", "<main>{{ .Content }}</main>");
        }
    }

    /// <summary>The same cases with the answers of the installed Hugo; null where it writes no page.</summary>
    /// <exception cref="HugoMissingException">Hugo is not installed.</exception>
    public IReadOnlyList<HugoContentCase> Record(IReadOnlyList<HugoContentCase> cases)
    {
        foreach (var one in cases)
        {
            _site.Write($"content/p/{one.Name}.md", one.Text);
        }

        var build = _site.Build();
        return build.Succeeded
            ? [.. cases.Select(one => one with { Html = ContentOf(build.Read($"p/{one.Name}/index.html")) })]
            : throw new InvalidOperationException(build.Log);
    }

    public void Dispose() => _site.Dispose();

    private static string? ContentOf(string? page) => page is null ? null : Main().Match(page).Groups["content"].Value;

    [GeneratedRegex("<main>(?<content>.*)</main>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Main();
}
