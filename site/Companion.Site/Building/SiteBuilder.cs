using System.Diagnostics;
using Companion.Content.Highlighting;
using Companion.Content.Sources;
using Companion.Content.Themes;
using Companion.Site.Links;
using Companion.Site.Loading;
using Companion.Site.Notebooks;
using Companion.Site.Rendering;
using Companion.Site.Runtimes;
using Companion.Site.Serving;
using Companion.Site.Writing;

namespace Companion.Site.Building;

/// <summary>
/// Builds the site: the ordered list of stages, each a function from its input to its output. One builder may build
/// many times, one build after the other; later builds find the highlighter warm.
/// </summary>
public sealed class SiteBuilder
{
    private readonly SyntaxHighlighter highlighter = new();

    /// <summary>Builds the site and swaps it into the output folder, or says why not and leaves the folder alone.</summary>
    public BuildResult Build(BuildOptions options, IProgress<BuildProgress>? progress = null)
    {
        var watch = Stopwatch.StartNew();
        var diagnostics = new DiagnosticBag();
        var pages = 0;
        try
        {
            pages = Run(options, diagnostics, progress);
        }
        catch (ContentException problem)
        {
            diagnostics.Add(problem.Diagnostic);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                Diagnostic.Error(options.DisplayPath(options.Output), "the site cannot be written", problem.Message)
            );
        }
        catch (Exception problem)
        {
            // A fault of our own: the author is told without a trace, and a preview goes on.
            diagnostics.Add(
                Diagnostic.Error(
                    options.DisplayPath(options.Input),
                    $"companion itself failed: {problem.GetBaseException().GetType().Name}: {problem.GetBaseException().Message}",
                    "this is not your fault; please report it with the file you changed last"
                )
            );
        }

        return new BuildResult(diagnostics.ToSortedList(), pages, watch.Elapsed);
    }

    private int Run(BuildOptions options, DiagnosticBag diagnostics, IProgress<BuildProgress>? progress)
    {
        SiteFolders.Check(options);
        progress?.Report(new BuildProgress("reading the input", 0, 0));
        if (
            InputLoader.Load(options, diagnostics) is not { } input
            || ThemeCatalog.Find(input.Settings, options, diagnostics) is not { } theme
        )
        {
            return 0;
        }

        CheckPolicy(theme, options, diagnostics);
        var notebooks = options.Runner is { } runner
            ? new NotebookStage(runner, options, diagnostics).Run(progress)
            : NotebookCatalog.Empty;
        var runtime = options.Runtime?.Publish(progress) ?? BrowserRuntime.None;
        var plan = SitePlan.Make(input, theme, notebooks, runtime, options, diagnostics);
        using var staging = StagingFolder.Create(options.Output);
        var pages = new PageStage(plan, theme, highlighter, staging, diagnostics).Run(progress);
        progress?.Report(new BuildProgress("checking links", 0, 0));
        new LinkCheck(plan.Site, plan.Claims, pages) { Excused = plan.ExcusedUrls, Unpublished = plan.Unpublished }.Run(
            diagnostics
        );
        if (diagnostics.HasErrors)
        {
            return pages.Count;
        }

        progress?.Report(new BuildProgress("writing files", 0, 0));
        new FileStage(plan, pages, staging, options).Run(diagnostics);
        if (!diagnostics.HasErrors)
        {
            staging.Publish();
        }

        return pages.Count;
    }

    private static void CheckPolicy(Theme theme, BuildOptions options, DiagnosticBag diagnostics)
    {
        var file = Path.Combine(options.Root, "netlify.toml");
        if (File.Exists(file) && SourceReader.Read(file, options.DisplayPath(file), diagnostics) is { } source)
        {
            ContentSecurityPolicyCheck.Run(source, theme, diagnostics);
        }
    }
}
