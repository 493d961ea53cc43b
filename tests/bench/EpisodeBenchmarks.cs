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

    private readonly DiagnosticBag _diagnostics = new();
    private readonly ShortcodeRegistry _shortcodes = new([]);
    private SourceText _source = new("", "");
    private ContentFile _file = new("", new SourceText("", ""), FrontMatter.Empty, default);
    private ContentRenderer? _renderer;

    [GlobalSetup]
    public void ReadEpisode()
    {
        _source = new SourceText(
            EpisodePath,
            File.ReadAllText(Path.Combine(RepositoryRoot.Find(), "input", EpisodePath))
        );
        var block = FrontMatterReader.Read(_source, _diagnostics);
        _file = new ContentFile(EpisodePath, _source, block.FrontMatter!, block.Body);
        var settings = new SiteSettings { Title = "Benchmark", BaseUrl = new Uri("https://example.org/") };
        var site = new SiteModel(settings, [], []);
        _renderer = new ContentRenderer(
            new RenderingEnvironment(site, _shortcodes, new NoImages(), new SyntaxHighlighter(), _diagnostics)
        );
    }

    [Benchmark]
    public object ReadFrontMatter() => FrontMatterReader.Read(_source, _diagnostics);

    [Benchmark]
    public object ParseShortcodes() => ShortcodeParser.Parse(_source, _file.Body, _shortcodes, _diagnostics);

    [Benchmark]
    public object RenderBody() => _renderer!.Render(_file, new UrlPath("/django-riffs/14-go-live-deployment/"));

    private sealed class NoImages : IImageCatalog
    {
        public (int Width, int Height)? SizeOf(UrlPath url) => null;
    }
}
