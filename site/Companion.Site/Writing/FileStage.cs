using System.Text;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Feeds;
using Companion.Site.Headers;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Podcasts;
using Companion.Site.Redirects;
using Companion.Site.Rendering;
using Companion.Site.Sharing;
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
    private const int MostCloudflareHeaders = 100;

    /// <inheritdoc />
    public bool Run(RenderedSite input, BuildContext build)
    {
        build.Report("writing files");
        var plan = input.Plan;
        Concurrently.Run(() => WriteFeeds(input), () => WriteAliases(plan, build));
        WritePodcasts(input);
        TwinFiles.Write(input, output, build.Cancellation);
        WriteSharing(plan);
        WriteSitemaps(plan);
        WriteRedirects(plan, build);
        WriteHeaders(plan, build);
        WriteUnlessReplaced(plan, SitePlan.NoJekyll.Value, () => default);
        foreach (var (file, content) in plan.Assets.Files.Where(file => !plan.Replaced.Contains(file.Key)))
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
        foreach (var list in plan.FeedLists)
        {
            FeedItem[] items = [.. plan.FeedPages(list).Select(page => rendered.FeedItems[page])];
            var parts = new DigestBuilder()
                .Add(list.Url.Value)
                .Add(list.Title)
                .Add(list.Description)
                .AddAll(items, (digest, item) => digest.Add(item.Digest))
                .ToDigest();
            var feed = new FeedContext(plan.SiteOf(list), list, items, plan.Podcasts.Episodes, StyleSheetOf(plan));
            foreach (var (format, url) in FeedFormats.Of(list))
            {
                var file = OutputPath.For(url);
                if (!plan.Replaced.Contains(file))
                {
                    output.Write(file, parts, () => format.Render(feed));
                }
            }
        }
    }

    private static string? StyleSheetOf(SitePlan plan) =>
        plan.Assets.Map.Urls.TryGetValue(FeedContext.StyleSheetName, out var url) ? plan.MainSite.Href(url) : null;

    private void WritePodcasts(RenderedSite rendered)
    {
        foreach (var file in rendered.Plan.Podcasts.Episodes.All.SelectMany(episode => episode.Files))
        {
            output.Write(OutputPath.For(file.Url), file.Make());
        }

        foreach (var channel in rendered.Plan.Podcasts.Channels)
        {
            var feed = new PodcastFeed(channel, StyleSheetOf(rendered.Plan));
            // Each document tells of the whole show too: its newest episode, its trailers, its people.
            var whole = new DigestBuilder()
                .AddAll(channel.Episodes, (digest, episode) => digest.Add(rendered.FeedItems[episode.Page].Digest))
                .AddAll(feed.People, EpisodeDigest.Add)
                .ToDigest();
            foreach (var document in channel.Documents)
            {
                FeedItem[] items = [.. document.Episodes.Select(episode => rendered.FeedItems[episode.Page])];
                var parts = new DigestBuilder().Add(document.Url.Value).Add(whole).ToDigest();
                output.Write(OutputPath.For(document.Url), parts, () => feed.Render(document, items));
            }
        }
    }

    private void WriteSharing(SitePlan plan)
    {
        if (plan.Theme.App is not null)
        {
            WriteUnlessReplaced(plan, OutputPath.For(SitePlan.ManifestUrl).Value, () => WebManifest.Render(plan));
        }

        var descriptions = new OEmbed(plan);
        foreach (var episode in plan.Podcasts.Embedded)
        {
            output.Write(OutputPath.For(EmbedPage.DescriptionOf(episode.Page)), descriptions.Render(episode));
        }
    }

    private void WriteSitemaps(SitePlan plan)
    {
        var sitemap = new Sitemap(plan.Sites);
        WriteUnlessReplaced(plan, "sitemap.xml", sitemap.Render);
        WriteUnlessReplaced(plan, "robots.txt", () => Encoding.UTF8.GetBytes(sitemap.RenderRobots()));
        foreach (var site in plan.Sites.Where(_ => plan.Sites.Count > 1))
        {
            output.Write(OutputPath.For(Sitemap.UrlOf(site.Settings.Language)), Sitemap.Render(site).Span);
        }
    }

    private void WriteUnlessReplaced(SitePlan plan, string name, Func<ReadOnlyMemory<byte>> render)
    {
        var file = new OutputPath(name);
        if (!plan.Replaced.Contains(file))
        {
            output.Write(file, render().Span);
        }
    }

    private void WriteAliases(SitePlan plan, BuildContext build) =>
        Concurrently.ForEach(
            plan.Aliases,
            alias => WriteAlias(alias, plan.MainSite, build.Diagnostics),
            build.Cancellation
        );

    private void WriteAlias(Alias alias, SiteModel site, DiagnosticBag diagnostics)
    {
        // Windows removes trailing dots from a folder's name, so the page would overwrite another: gohugoio/hugo#8153.
        if (
            OperatingSystem.IsWindows()
            && alias is { Origin: { } origin }
            && alias.From.Segments.Any(segment => segment.EndsWith('.'))
        )
        {
            diagnostics.Add(
                Diagnostic.Note(
                    origin,
                    $"on Windows, the name of a folder cannot end in a dot: no page is written for {alias.From}",
                    "its rule in _redirects remains, and a build on another operating system writes the page"
                )
            );
            return;
        }

        output.Write(alias.File, AliasPage.Render(site.AbsoluteUrl(alias.To)));
    }

    private void WriteRedirects(SitePlan plan, BuildContext build)
    {
        var rules = AliasRedirects.For(plan.Aliases, plan.MainSite.Href, build.Diagnostics);
        output.Write(
            new OutputPath(RedirectsFile.Name),
            build.Options.Host == StaticHost.Cloudflare
                ? CloudflareRedirects.Format(rules, plan.OwnRedirects, build.Diagnostics)
                : RedirectsFile.Format(rules, plan.OwnRedirects)
        );
    }

    private void WriteHeaders(SitePlan plan, BuildContext build)
    {
        if (plan.Headers.ToFile() is { } text)
        {
            output.Write(new OutputPath(HeadersFile.Name), text);
        }

        if (build.Options.Host == StaticHost.Cloudflare && plan.Headers.Count > MostCloudflareHeaders)
        {
            build.Diagnostics.Add(
                new Diagnostic(
                    Severity.Warning,
                    HeadersFile.Name,
                    Location: null,
                    $"Cloudflare Pages reads {MostCloudflareHeaders} rules for headers; there are {plan.Headers.Count}",
                    "combine rules in netlify.toml"
                )
            );
        }
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
