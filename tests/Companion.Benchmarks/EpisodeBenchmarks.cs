using BenchmarkDotNet.Attributes;
using Companion.Content.FrontMatters;
using Companion.Content.Highlighting;
using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Settings;
using Companion.Content.Shortcodes;
using Companion.Content.Urls;
using Companion.Sources;

namespace Companion.Benchmarks;

/// <summary>Measures the cost of rendering the first episode's body, stage by stage.</summary>
[MemoryDiagnoser]
public class EpisodeBenchmarks
{
    private const string EpisodePath = "django-riffs/2021-07-19-14-go-live-deployment.md";

    private readonly DiagnosticBag diagnostics = new();
    private readonly ShortcodeRegistry shortcodes = new([]);
    private SourceText source = new("", "");
    private ContentFile file = new("", new SourceText("", ""), FrontMatter.Empty, default);
    private ContentRenderer? renderer;

    [GlobalSetup]
    public void ReadEpisode()
    {
        source = new SourceText(
            EpisodePath,
            File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "input", EpisodePath))
        );
        var block = FrontMatterReader.Read(source, diagnostics);
        file = new ContentFile(EpisodePath, source, block.FrontMatter!, block.Body);
        var settings = new SiteSettings { Title = "Benchmark", BaseUrl = new Uri("https://example.org/") };
        var site = new SiteModel(settings, [], []);
        renderer = new ContentRenderer(
            new RenderingEnvironment(site, shortcodes, new NoImages(), new SyntaxHighlighter(), diagnostics)
        );
    }

    [Benchmark]
    public object ReadFrontMatter() => FrontMatterReader.Read(source, diagnostics);

    [Benchmark]
    public object ParseShortcodes() => ShortcodeParser.Parse(source, file.Body, shortcodes, diagnostics);

    [Benchmark]
    public object RenderBody() => renderer!.Render(file, new UrlPath("/django-riffs/14-go-live-deployment/"));

    private sealed class NoImages : IImageCatalog
    {
        public (int Width, int Height)? SizeOf(UrlPath url) => null;
    }
}
