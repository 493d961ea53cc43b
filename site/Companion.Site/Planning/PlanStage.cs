using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Feeds;
using Companion.Site.Images;
using Companion.Site.Loading;
using Companion.Site.Pipeline;
using Companion.Site.Redirects;
using Companion.Site.Staging;
using Companion.Site.Themes;
using Companion.Sources;

namespace Companion.Site.Planning;

/// <summary>
/// Plans the site. A conflict is reported at the later claim: files come first, then pages, then aliases, then pages'
/// files.
/// </summary>
internal sealed class PlanStage : IStage<SiteParts, SitePlan>
{
    /// <inheritdoc />
    public SitePlan Run(SiteParts input, BuildContext build)
    {
        var (content, theme, notebooks, runtime) = input;
        var diagnostics = build.Diagnostics;
        var claims = new OutputClaims();
        var assets = PublishedAssets.Of(theme, runtime.Exists);
        Claim(claims, diagnostics, $"theme {theme.Name}", assets.Files.Keys);
        Claim(claims, diagnostics, "the site's own files", GeneratedFiles);
        Claim(claims, diagnostics, "the experiments", runtime.Files.Keys.Select(OutputPath.For));
        var files = new StaticFiles(build, claims);
        files.ClaimLoose(content.StaticFiles, content.ContentPaths);
        foreach (var notebook in notebooks.All)
        {
            Claim(claims, diagnostics, notebook.File, [OutputPath.For(notebook.Download)]);
        }

        var unreadable = UnreadablePages.For(content, build.Options);
        var site = new SiteModelBuilder(content.Settings, claims, diagnostics).Build(
            [.. content.Content, .. unreadable],
            [.. notebooks.All.Select(NotebookPage.For)]
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
            Theme = theme,
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
            Unpublished = FindUnpublished(content),
            SettingsText = content.SettingsText,
            OwnRedirects = ReadRedirects(build),
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
                new OutputClaim(file, claimant, claimant, Location: null, "give the other one a different address"),
                diagnostics
            );
        }
    }

    private static Dictionary<UrlPath, ContentFile> FindUnpublished(LoadedInput input) =>
        new SiteModelBuilder(input.Settings, new OutputClaims(), new DiagnosticBag())
            .Build(input.Unpublished)
            .Content.ToDictionary(page => page.Url, page => page.File);

    private static SourceText? ReadRedirects(BuildContext build)
    {
        var options = build.Options;
        var path = Path.Combine(options.Input, RedirectsFile.Name);
        var source = File.Exists(path) ? SourceReader.Read(path, options.DisplayPath(path), build.Diagnostics) : null;
        if (source is not null)
        {
            RedirectsFile.Parse(source, build.Diagnostics);
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
                Suggestion.Nearest(page.Image!.Value, files.Keys.Select(url => url.Value)) is { } nearest
                    ? $"did you mean {nearest}?"
                    : $"put the file at input{page.Image}, or remove the line"
            );
        }
    }
}
