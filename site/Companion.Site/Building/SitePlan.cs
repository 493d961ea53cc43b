using Companion.Content.Models;
using Companion.Content.Notebooks;
using Companion.Content.Sources;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Feeds;
using Companion.Site.Images;
using Companion.Site.Loading;
using Companion.Site.Notebooks;
using Companion.Site.Redirects;
using Companion.Site.Rendering;
using Companion.Site.Runtimes;
using Companion.Site.Writing;

namespace Companion.Site.Building;

/// <summary>Everything that will be written, before anything is: the model and every file of the output folder.</summary>
public sealed record SitePlan
{
    /// <summary>The site.</summary>
    public required SiteModel Site { get; init; }

    /// <summary>Every file of the output folder.</summary>
    public required OutputClaims Claims { get; init; }

    /// <summary>The files to copy: their full path by their address.</summary>
    public required IReadOnlyDictionary<UrlPath, string> StaticFiles { get; init; }

    /// <summary>The theme's files as published.</summary>
    public required PublishedAssets Assets { get; init; }

    /// <summary>The notebooks that pages can show.</summary>
    public required INotebookCatalog Notebooks { get; init; }

    /// <summary>The notebooks to take home: their text by their address.</summary>
    public required IReadOnlyDictionary<UrlPath, string> NotebookFiles { get; init; }

    /// <summary>What runs experiments in pages.</summary>
    public required BrowserRuntime Runtime { get; init; }

    /// <summary>The pictures that pages can show.</summary>
    public required IImageCatalog Images { get; init; }

    /// <summary>Addresses of pages whose files could not be understood.</summary>
    public required IReadOnlySet<UrlPath> ExcusedUrls { get; init; }

    /// <summary>Where the pages would be that are not published.</summary>
    public required IReadOnlyDictionary<UrlPath, ContentFile> Unpublished { get; init; }

    /// <summary>The lists that have a feed: the home page and the sections.</summary>
    public IEnumerable<ListPage> FeedLists =>
        Site.Pages.OfType<ListPage>().Where(page => page is HomePage or SectionPage);

    /// <summary>The pages that a list's feed holds.</summary>
    public IEnumerable<ContentPage> FeedPages(ListPage list) =>
        RssFeed.Choose(
            list is SectionPage section
                ? Site.InSection(section.Section)
                : Site.Content.Where(page => page.Section.Length > 0)
        );

    /// <summary>The author's own <c>_redirects</c>; null for none.</summary>
    public SourceText? OwnRedirects { get; init; }

    /// <summary>Makes the plan. Conflicts are reported at the later claim: files first, then pages, then aliases, then pages' files.</summary>
    internal static SitePlan Make(
        LoadedInput input,
        Theme theme,
        NotebookCatalog notebooks,
        BrowserRuntime runtime,
        BuildOptions options,
        DiagnosticBag diagnostics
    )
    {
        var claims = new OutputClaims();
        var assets = PublishedAssets.Of(theme, runtime.Exists);
        Claim(claims, diagnostics, $"theme {theme.Name}", assets.Files.Keys);
        Claim(claims, diagnostics, "the site's own files", GeneratedFiles);
        Claim(claims, diagnostics, "the experiments", runtime.Files.Keys.Select(OutputPath.For));
        var files = new StaticFiles(options, claims, diagnostics);
        files.ClaimLoose(input.StaticFiles, input.ContentPaths);
        foreach (var notebook in notebooks.All)
        {
            Claim(claims, diagnostics, notebook.File, [OutputPath.For(notebook.Download)]);
        }

        var unreadable = UnreadablePages.For(input, options);
        var site = new SiteModelBuilder(input.Settings, claims, diagnostics).Build(
            [.. input.Content, .. unreadable],
            [.. notebooks.All.Select(NotebookPages.Make)]
        );
        foreach (var section in site.Sections)
        {
            Claim(claims, diagnostics, $"the feed of {section.Url}", [OutputPath.For(RssFeed.UrlOf(section.Url))]);
        }

        files.ClaimBundles(site);
        CheckImages(site, files.Files, diagnostics);
        return new SitePlan
        {
            Site = site,
            Claims = claims,
            StaticFiles = files.Files,
            Assets = assets,
            Notebooks = notebooks,
            NotebookFiles = notebooks.All.ToDictionary(each => each.Download, each => notebooks.Files[each.Name]),
            Runtime = runtime,
            Images = new ImageCatalog(files.Files),
            ExcusedUrls = site
                .Content.Where(page => unreadable.Contains(page.File))
                .Select(page => page.Url)
                .ToHashSet(),
            Unpublished = FindUnpublished(input),
            OwnRedirects = ReadRedirects(options, diagnostics),
        };
    }

    private static IEnumerable<OutputPath> GeneratedFiles =>
        [
            new(StagingFolder.Marker),
            new("sitemap.xml"),
            new("robots.txt"),
            new(RedirectsFile.Name),
            OutputPath.For(RssFeed.UrlOf(UrlPath.Root)),
        ];

    private static void Claim(
        OutputClaims claims,
        DiagnosticBag diagnostics,
        string claimant,
        IEnumerable<OutputPath> files
    )
    {
        foreach (var file in files)
        {
            claims.Add(
                new OutputClaim(file, claimant, claimant, Location: null, "give the other one another address"),
                diagnostics
            );
        }
    }

    private static Dictionary<UrlPath, ContentFile> FindUnpublished(LoadedInput input) =>
        new SiteModelBuilder(input.Settings, new OutputClaims(), new DiagnosticBag())
            .Build(input.Unpublished)
            .Content.ToDictionary(page => page.Url, page => page.File);

    private static SourceText? ReadRedirects(BuildOptions options, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(options.Input, RedirectsFile.Name);
        var source = File.Exists(path) ? SourceReader.Read(path, options.DisplayPath(path), diagnostics) : null;
        if (source is not null)
        {
            RedirectsFile.Parse(source, diagnostics);
        }

        return source;
    }

    private static void CheckImages(
        SiteModel site,
        IReadOnlyDictionary<UrlPath, string> files,
        DiagnosticBag diagnostics
    )
    {
        foreach (var page in site.Content.Where(page => page.Image is { } image && !files.ContainsKey(image)))
        {
            diagnostics.Error(
                page.File.Source.At(page.FrontMatter.Image!.Span),
                $"there is no picture {page.Image}",
                Suggestion.Nearest(page.Image!.Value.Value, files.Keys.Select(url => url.Value)) is { } nearest
                    ? $"did you mean {nearest}?"
                    : $"put the file at input{page.Image}, or take the line out"
            );
        }
    }
}
