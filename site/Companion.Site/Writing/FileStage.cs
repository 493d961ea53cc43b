using Companion.Content.Markup;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Feeds;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Redirects;
using Companion.Site.Rendering;
using Companion.Site.Staging;
using Companion.Sources;

namespace Companion.Site.Writing;

/// <summary>
/// Writes everything that is not a page: feeds, sitemap, robots.txt, redirects, the theme's files and the author's.
/// Returns whether the build has no errors so far.
/// </summary>
/// <param name="output">The folder to write to.</param>
internal sealed class FileStage(OutputFolder output) : IStage<RenderedSite, bool>
{
    /// <inheritdoc />
    public bool Run(RenderedSite input, BuildContext build)
    {
        build.Report("writing files");
        var plan = input.Plan;
        Concurrently.Run(() => WriteFeeds(input), () => WriteAliases(plan.Site, build));
        var sitemap = new Sitemap(plan.Site);
        output.Write(new OutputPath("sitemap.xml"), sitemap.Render());
        output.Write(new OutputPath("robots.txt"), sitemap.RenderRobots());
        WriteRedirects(plan, build.Diagnostics);
        foreach (var (file, content) in plan.Assets.Files)
        {
            output.Write(file, content.Span);
        }

        foreach (var (url, notebook) in plan.NotebookFiles)
        {
            output.Write(OutputPath.For(url), notebook);
        }

        foreach (var (url, file) in plan.Runtime.Files)
        {
            output.Copy(file, OutputPath.For(url));
        }

        foreach (var (url, file) in plan.StaticFiles)
        {
            CopyStatic(file, OutputPath.For(url), build);
        }

        return !build.Diagnostics.HasErrors;
    }

    private void WriteFeeds(RenderedSite rendered)
    {
        var plan = rendered.Plan;
        var pages = rendered.Pages.ToDictionary<RenderedPage, Page>(
            page => page.Page,
            ReferenceEqualityComparer.Instance
        );
        var feed = new RssFeed(plan.Site);
        foreach (var list in plan.FeedLists)
        {
            output.Write(
                OutputPath.For(RssFeed.UrlOf(list.Url)),
                feed.Render(list, [.. plan.FeedPages(list).Select(page => pages[page])])
            );
        }
    }

    private void WriteAliases(SiteModel site, BuildContext build) =>
        Concurrently.ForEach(site.Aliases, alias => WriteAlias(alias, site, build.Diagnostics), build.Cancellation);

    private void WriteAlias(Alias alias, SiteModel site, DiagnosticBag diagnostics)
    {
        // Windows removes trailing dots from a folder's name, so the page would overwrite another: gohugoio/hugo#8153.
        if (OperatingSystem.IsWindows() && alias.From.Segments.Any(segment => segment.EndsWith('.')))
        {
            diagnostics.Add(
                Diagnostic.Note(
                    alias.Origin,
                    $"on Windows, the name of a folder cannot end in a dot: no page is written for {alias.From}",
                    "its rule in _redirects remains, and a build on another operating system writes the page"
                )
            );
            return;
        }

        output.Write(alias.File, AliasPage.Render(site.AbsoluteUrl(alias.To)));
    }

    private void WriteRedirects(SitePlan plan, DiagnosticBag diagnostics)
    {
        var rules = AliasRedirects.For(plan.Site.Aliases, plan.Site.Href, diagnostics);
        output.Write(new OutputPath(RedirectsFile.Name), RedirectsFile.Format(rules, plan.OwnRedirects?.Text));
    }

    private void CopyStatic(string file, OutputPath path, BuildContext build)
    {
        try
        {
            output.Copy(file, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            build.Diagnostics.Add(
                Diagnostic.Error(build.Options.DisplayPath(file), "the file cannot be read", exception.Message)
            );
        }
    }
}
