using System.Text;
using Companion.Content.Models;
using Companion.Content.Themes;
using Companion.Content.Urls;
using Companion.Site.Cards;
using Companion.Site.Feeds;
using Companion.Site.Headers;
using Companion.Site.Images;
using Companion.Site.Loading;
using Companion.Site.Notebooks;
using Companion.Site.Pipeline;
using Companion.Site.Podcasts;
using Companion.Site.Redirects;
using Companion.Site.Staging;
using Companion.Site.Templates;
using Companion.Site.Themes;
using Companion.Site.Twins;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// Plans the site. A conflict is reported at the later claim: files come first, then pages, then aliases, then pages'
/// files.
/// </summary>
/// <param name="episodeFiles">Reads the files of episodes.</param>
internal sealed class PlanStage(EpisodeFiles episodeFiles) : IStage<SiteParts, SitePlan>
{
    /// <inheritdoc />
    public SitePlan Run(SiteParts input, BuildContext build)
    {
        var (content, theme, notebooks, runtime, templates) = input;
        var diagnostics = build.Diagnostics;
        var claims = new OutputClaims();
        var files = new StaticFiles(build, claims, content.Languages);
        files.ClaimLoose(content.StaticFiles, content.ContentPlaces);
        var assets = PublishedAssets.Of(theme, runtime.Exists || content.Settings.HasSearch, OwnAssets(templates));
        OutputPath[] generated = theme.App is null
            ? GeneratedFiles
            : [.. GeneratedFiles, OutputPath.For(SitePlan.ManifestUrl)];
        HashSet<OutputPath> replaced = [.. assets.Files.Keys.Concat(generated).Where(claims.Contains)];
        Claim(claims, diagnostics, $"theme {theme.Name}", assets.Files.Keys.Except(replaced));
        Claim(claims, diagnostics, "the site's own files", generated.Except(replaced).Concat(OwnFiles));
        var hasSearch = build.Options.Search is not null && content.Settings.HasSearch;
        ClaimSearch(hasSearch, claims, diagnostics);
        runtime = runtime.With(notebooks.LibraryFiles);
        Claim(claims, diagnostics, "the experiments", runtime.Files.Keys.Select(OutputPath.For));
        ClaimNotebooks(notebooks, claims, diagnostics);
        var unreadable = UnreadablePages.For(content, build.Options);
        var sites = new SiteModelsBuilder(content.Settings, claims, diagnostics).Build(
            [.. content.Content, .. unreadable],
            [.. notebooks.All.Select(NotebookPage.For)]
        );
        ClaimFeeds(sites, claims, replaced, diagnostics);
        ClaimTwins(sites, claims, replaced, diagnostics);
        Claim(claims, diagnostics, "the site's own files", LanguageFiles(sites));
        var unpublished = FindUnpublished(content);
        var resources = unpublished.Where(page => !page.FrontMatter.Build.IsWritten && !page.FrontMatter.Draft);
        files.ClaimBundles(sites.SelectMany(site => site.Content).Concat(resources));
        CheckImages(sites.SelectMany(site => site.Content), files.Files, diagnostics);
        var podcasts = PodcastPlan.Of(sites, files.Files, episodeFiles, claims, build);
        var cards = CardPlan.Of(sites, theme.Card, podcasts.Episodes, files.Files, claims, build);
        var headers = PlanHeaders(podcasts, theme, sites[0], build);
        Claim(claims, diagnostics, "the site's own files", headers.Count > 0 ? [new(HeadersFile.Name)] : []);
        var redirects = ReadOwn(RedirectsFile.Name, build).ToArray();
        return new SitePlan
        {
            Sites = sites,
            Theme = theme,
            Claims = claims,
            Replaced = replaced,
            StaticFiles = files.Files,
            Assets = assets,
            Notebooks = notebooks,
            NotebookFiles = notebooks.All.ToDictionary(each => each.Download, each => notebooks.Files[each.Name]),
            Runtime = runtime,
            HasSearch = hasSearch,
            Templates = templates,
            Podcasts = podcasts,
            Cards = cards,
            Images = new ImageCatalog(files.Files),
            ExcusedUrls = UrlsOf(unreadable, sites),
            Unpublished = unpublished.ToDictionary(page => page.Url, page => page.File),
            SettingsText = content.SettingsText,
            Headers = headers,
            OwnRedirects = redirects,
            OwnRules = [.. redirects.SelectMany(source => RedirectsFile.Parse(source, diagnostics))],
        };
    }

    private static HashSet<UrlPath> UrlsOf(IReadOnlyCollection<ContentFile> files, IEnumerable<SiteModel> sites) =>
        sites
            .SelectMany(site => site.Content)
            .Where(page => files.Contains(page.File))
            .Select(page => page.Url)
            .ToHashSet();

    private static void ClaimFeeds(
        IEnumerable<SiteModel> sites,
        OutputClaims claims,
        HashSet<OutputPath> replaced,
        DiagnosticBag diagnostics
    )
    {
        foreach (var list in sites.SelectMany(site => site.Pages).OfType<ListPage>().Where(list => list.IsFirst))
        {
            foreach (var feed in FeedFormats.Of(list).Select(feed => OutputPath.For(feed.Url)))
            {
                if (claims.Contains(feed))
                {
                    replaced.Add(feed);
                }
                else
                {
                    Claim(claims, diagnostics, $"the feed of {list.Url}", [feed]);
                }
            }
        }
    }

    // Claimed like a file of that name, so that nothing can be in the folder.
    private static void ClaimSearch(bool hasSearch, OutputClaims claims, DiagnosticBag diagnostics) =>
        Claim(claims, diagnostics, "the search index", hasSearch ? [SearchTools.Index] : []);

    private static void ClaimTwins(
        IReadOnlyList<SiteModel> sites,
        OutputClaims claims,
        HashSet<OutputPath> replaced,
        DiagnosticBag diagnostics
    )
    {
        foreach (var list in LanguageModelList.FilesOf(sites))
        {
            if (claims.Contains(list))
            {
                replaced.Add(list);
            }
            else
            {
                Claim(claims, diagnostics, "the list of pages in Markdown", [list]);
            }
        }

        foreach (var page in MarkdownTwins.In(sites))
        {
            var twin = MarkdownTwin.UrlOf(page);
            Claim(claims, diagnostics, $"the Markdown of {page.Url}", [OutputPath.For(twin)]);
        }
    }

    // What nobody else can write.
    private static IEnumerable<OutputPath> OwnFiles => [new(StagingFolder.Marker), new(RedirectsFile.Name)];

    // What a file of the author's replaces.
    private static OutputPath[] GeneratedFiles => [new("sitemap.xml"), new("robots.txt"), SitePlan.NoJekyll];

    private static IEnumerable<OutputPath> LanguageFiles(IReadOnlyList<SiteModel> sites) =>
        sites.Count == 1 ? [] : sites.Select(site => OutputPath.For(Sitemap.UrlOf(site.Settings.Language)));

    private static IEnumerable<ThemeAsset> OwnAssets(TemplateCatalog templates) =>
        templates.StyleSheet is { } css
            ? [new ThemeAsset(TemplateFolder.StyleSheet, ThemeAssetKind.Fingerprinted, Encoding.UTF8.GetBytes(css))]
            : [];

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
                new OutputClaim(file, claimant, Path: null, Location: null, "give the other one a different address"),
                diagnostics
            );
        }
    }

    private static void ClaimNotebooks(NotebookCatalog notebooks, OutputClaims claims, DiagnosticBag diagnostics)
    {
        foreach (var notebook in notebooks.All)
        {
            Claim(claims, diagnostics, notebook.File, [OutputPath.For(notebook.Download)]);
        }
    }

    private static SiteHeaders PlanHeaders(PodcastPlan podcasts, Theme theme, SiteModel site, BuildContext build)
    {
        var manifest = theme.App is null ? null : site.Href(SitePlan.ManifestUrl);
        var headers = ReadHeaders(build).With(podcasts.OpenPatterns, manifest);
        CheckFrames(podcasts, headers, site, build);
        return headers;
    }

    // One note: the rule that is missing is the same for all.
    private static void CheckFrames(PodcastPlan podcasts, SiteHeaders headers, SiteModel site, BuildContext build)
    {
        if (
            podcasts.Embedded.FirstOrDefault()?.EmbedPage is { } page
            && headers.FrameObstacle(site.Href(page)) is { } obstacle
        )
        {
            build.Diagnostics.Add(
                new Diagnostic(
                    Severity.Note,
                    build.Options.DisplayPath(build.Options.NetlifyToml),
                    Location: null,
                    $"other sites cannot show the player of {page}: {obstacle}",
                    "let a later rule for \"/*/embed/\" send a Content-Security-Policy with frame-ancestors *"
                )
            );
        }
    }

    private static ContentPage[] FindUnpublished(LoadedInput input) =>
        [
            .. new SiteModelsBuilder(input.Settings, new OutputClaims(), new DiagnosticBag())
                .Build(input.Unpublished)
                .SelectMany(site => site.Content),
        ];

    private static SiteHeaders ReadHeaders(BuildContext build)
    {
        // What is wrong with this file has been reported with the policy for the theme's scripts.
        var path = build.Options.NetlifyToml;
        var netlifyToml = File.Exists(path)
            ? SourceReader.Read(path, build.Options.DisplayPath(path), new DiagnosticBag())
            : null;
        return SiteHeaders.Read([.. ReadOwn(HeadersFile.Name, build)], netlifyToml, build.Diagnostics);
    }

    private static IEnumerable<SourceText> ReadOwn(string name, BuildContext build) =>
        new[] { build.Options.Input, build.Options.Static }
            .Select(folder => Path.Combine(folder, name))
            .Where(File.Exists)
            .Select(path => SourceReader.Read(path, build.Options.DisplayPath(path), build.Diagnostics))
            .OfType<SourceText>();

    private static void CheckImages(
        IEnumerable<ContentPage> pages,
        IReadOnlyDictionary<UrlPath, string> files,
        DiagnosticBag diagnostics
    )
    {
        foreach (var page in pages.Where(page => page.Image is { } image && !files.ContainsKey(image)))
        {
            diagnostics.Error(
                page.File.Source.At(page.FrontMatter.Image!.Span),
                $"there is no picture {page.Image}",
                Suggestion.Nearest(page.Image!.Value, files.Keys.Select(url => url.Value)) is { } nearest
                    ? $"did you mean {nearest}?"
                    : $"put the file at input{page.Image}, or remove the line"
            );
        }
    }
}
