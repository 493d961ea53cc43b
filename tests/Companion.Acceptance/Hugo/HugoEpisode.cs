using Companion.Acceptance.Hugo;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Hugo;
using Xunit;

[assembly: AssemblyFixture(typeof(HugoEpisode))]

namespace Companion.Acceptance.Hugo;

/// <summary>
/// The same content, built by the real Hugo: with the author's own <c>extlink</c>, and with layouts that only
/// put the content on the page. Hugo has no notebooks, so their shortcode shows nothing. Built when a test first needs
/// it.
/// </summary>
public sealed class HugoEpisode : IDisposable
{
    private readonly HugoSite _site = new();
    private readonly Lazy<HugoBuild> _build;

    public HugoEpisode() => _build = new Lazy<HugoBuild>(Make);

    public HugoBuild Build => _build.Value;

    public void Dispose() => _site.Dispose();

    private HugoBuild Make()
    {
        _site
            .Write(
                "config.toml",
                """
                baseURL = "https://djangoriffs.example/"
                title = "Django Riffs"

                [frontmatter]
                date = [":filename", ":default"]
                """
            )
            .Write("layouts/shortcodes/extlink.html", """<a href="{{ .Get 0 }}" target="_blank">{{ .Get 1 }}</a>""")
            .Write("layouts/shortcodes/notebook.html", "")
            .Write("layouts/shortcodes/simulation.html", "")
            .Write("layouts/_default/single.html", """<article class="prose">{{ .Content }}</article>""")
            .Write("layouts/_default/list.html", "{{ range .Pages }}<a href=\"{{ .RelPermalink }}\"></a>{{ end }}");
        foreach (var file in FolderContents.Files(Repository.Input).Where(file => file.EndsWith(".md")))
        {
            _site.Write($"content/{file}", File.ReadAllText(Path.Combine(Repository.Input, file)));
        }

        var made = _site.Build();
        return made.Succeeded ? made : throw new InvalidOperationException(made.Log);
    }
}
