using System.Runtime.ExceptionServices;
using Companion.Content.Highlighting;
using Companion.Content.Models;
using Companion.Site.Pipeline;
using Companion.Site.Planning;
using Companion.Site.Staging;

namespace Companion.Site.Rendering;

/// <summary>
/// Renders every page and writes it immediately: content pages first, on all cores, then the lists, which summarise the
/// content pages.
/// </summary>
/// <param name="highlighter">Highlights code.</param>
/// <param name="staging">The folder to write to.</param>
internal sealed class PageStage(SyntaxHighlighter highlighter, StagingFolder staging) : IStage<SitePlan, RenderedSite>
{
    private const string Activity = "rendering pages";

    /// <inheritdoc />
    public RenderedSite Run(SitePlan input, BuildContext build)
    {
        var writer = new PageWriter(input, highlighter, staging, build.Diagnostics);
        var total = input.Site.Pages.Count;
        var done = 0;
        ForEach(
            input.Site.Content,
            page =>
            {
                writer.WriteContent(page);
                build.Report(Activity, Interlocked.Increment(ref done), total);
            }
        );
        foreach (var page in input.Site.Pages.Where(page => page is not ContentPage))
        {
            writer.WriteList(page);
            build.Report(Activity, ++done, total);
        }

        return new RenderedSite(input, [.. input.Site.Pages.Select(page => writer.Written[page])]);
    }

    // Several threads may fail at once, for example because the disk is full: the build reports the first failure.
    private static void ForEach(IReadOnlyList<ContentPage> pages, Action<ContentPage> work)
    {
        try
        {
            Parallel.ForEach(pages, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
        }
    }
}
