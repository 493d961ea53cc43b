using Companion.Content.Highlighting;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Caching;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Staging;

namespace Companion.Site.Rendering;

/// <summary>
/// Renders every page and writes it immediately: first what somebody is looking at, then the other content pages, then
/// the lists, which summarise the content pages. It uses all cores, except for long lists.
/// </summary>
/// <param name="highlighter">Highlights code.</param>
/// <param name="output">The folder to write to.</param>
/// <param name="previous">What the last build left.</param>
internal sealed class PageStage(SyntaxHighlighter highlighter, OutputFolder output, BuildCache previous)
    : IStage<SitePlan, RenderedSite>
{
    private const string Activity = "rendering pages";

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The build was cancelled.</exception>
    public RenderedSite Run(SitePlan input, BuildContext build)
    {
        var writer = new PageWriter(input, highlighter, output, previous, build.Diagnostics);
        var total = input.Pages.Count();
        var done = 0;
        var inView = input
            .Pages.OfType<ContentPage>()
            .ToLookup(page => build.InView.Contains(OutputPath.For(page.Url).Value));
        var isLong = input.Pages.Where(page => page is not ContentPage).ToLookup(writer.IsLongList);
        WriteAll(inView[true], writer.WriteContent);
        WriteAll(inView[false], writer.WriteContent);
        WriteAll(isLong[false], writer.WriteList);

        // Each takes as much memory while it is rendered as thousands of other pages.
        foreach (var list in isLong[true])
        {
            WriteAll([list], writer.WriteList);
        }

        return new RenderedSite(input, [.. input.Pages.Select(page => writer.Written[page])], writer.Traces)
        {
            HasExperiments = writer.HasExperiments,
            FeedItems = writer.FeedItems,
            SearchTexts = writer.SearchTexts,
        };

        void WriteAll<T>(IEnumerable<T> pages, Action<T> write) =>
            Concurrently.ForEach(
                pages,
                page =>
                {
                    write(page);
                    build.Report(Activity, Interlocked.Increment(ref done), total);
                },
                build.Cancellation
            );
    }
}
