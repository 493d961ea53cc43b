using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Pipeline;
using Companion.Site.Rendering;
using Companion.Site.Staging;
using Companion.Site.Twins;

namespace Companion.Site.Writing;

/// <summary>Writes the pages in Markdown, and the lists of them.</summary>
internal static class TwinFiles
{
    /// <summary>Writes them; those of unchanged pages are kept.</summary>
    /// <param name="rendered">The site.</param>
    /// <param name="output">The folder to write to.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static void Write(RenderedSite rendered, OutputFolder output, CancellationToken cancellation)
    {
        var plan = rendered.Plan;
        Concurrently.ForEach(
            MarkdownTwins.In(plan.Sites),
            page =>
            {
                var item = rendered.FeedItems[page];
                output.Write(
                    OutputPath.For(MarkdownTwin.UrlOf(page)),
                    item.Digest,
                    () => MarkdownTwins.Render(item, plan.SiteOf(page), plan.Podcasts.Episodes.Find(page))
                );
            },
            cancellation
        );
        foreach (var site in plan.Sites.Where(site => site.Settings.HasTwins))
        {
            var file = OutputPath.For(LanguageModelList.UrlIn(site));
            if (!plan.Replaced.Contains(file))
            {
                output.Write(file, LanguageModelList.Render(site, rendered.FeedItems));
            }
        }
    }
}
