using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Podcasts.Audio;
using Companion.Podcasts.Chapters;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts;

/// <summary>Finds an episode's chapters: in its front matter, in a file, or in the recording.</summary>
/// <param name="files">Reads files.</param>
/// <param name="finder">Finds files.</param>
/// <param name="options">The build's options.</param>
/// <param name="diagnostics">Receives the errors.</param>
internal sealed class ChapterPlanner(
    EpisodeFiles files,
    SiteFileFinder finder,
    BuildOptions options,
    DiagnosticBag diagnostics
)
{
    /// <summary>The chapters, and their file for players if the author has published one.</summary>
    /// <param name="page">The episode's page.</param>
    /// <param name="recording">The recording's file; null when it is not one of the site's.</param>
    public (IReadOnlyList<Chapter> Chapters, MediaAddress? File) Plan(ContentPage page, AudioFile? recording)
    {
        var episode = page.Episode!;
        if (episode.Chapters.Count > 0)
        {
            return (InOrder(page), null);
        }

        if (episode.ChapterFile is not { } written)
        {
            return (recording?.Chapters ?? [], null);
        }

        if (EpisodeAddresses.External(written.Value) is { } external)
        {
            return ([], external);
        }

        var found = finder.Find(page, written.Value);
        if (found is null)
        {
            diagnostics.Error(
                page.File.Source.At(written.Span),
                $"there is no file {written.Value} with chapters",
                finder.Nearest(written.Value) is { } nearest
                    ? $"did you mean {nearest}?"
                    : "put the file beside the page, or list the chapters: chapters: [\"0:00 Intro\"]"
            );
            return ([], null);
        }

        var chapters = files.Chapters(found.FullPath, options, diagnostics) ?? [];
        var isReadByPlayers = written.Value.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        return (chapters, isReadByPlayers && found.Url is { } url ? new MediaAddress(url) : null);
    }

    private Chapter[] InOrder(ContentPage page)
    {
        var written = page.Episode!.Chapters;
        foreach (var (before, after) in written.Zip(written.Skip(1)))
        {
            if (after.Start < before.Start)
            {
                diagnostics.Error(
                    page.File.Source.At(after.Span),
                    "a chapter begins before the one above it",
                    "list the chapters in the order of their times"
                );
            }
        }

        return
        [
            .. written
                .OrderBy(chapter => chapter.Start)
                .Select(chapter => new Chapter(chapter.Start, chapter.Title)
                {
                    Address = chapter.Address?.Value,
                    Image = chapter.Image?.Value,
                    IsInContents = chapter.IsInContents,
                }),
        ];
    }
}
