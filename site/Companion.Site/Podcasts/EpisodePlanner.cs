using System.Collections.Concurrent;
using Companion.Content.Episodes;
using Companion.Content.Models;
using Companion.Podcasts.Chapters;
using Companion.Podcasts.Transcripts;
using Companion.Site.Pipeline;

namespace Companion.Site.Podcasts;

/// <summary>Finds out everything that pages, feeds and players show of the episodes of a site.</summary>
/// <param name="files">Reads files.</param>
/// <param name="finder">Finds files.</param>
/// <param name="build">The build, which receives the errors.</param>
internal sealed class EpisodePlanner(EpisodeFiles files, SiteFileFinder finder, BuildContext build)
{
    /// <summary>The name of the file with an episode's chapters.</summary>
    public const string ChapterFileName = "chapters.json";

    private readonly ChapterPlanner _chapters = new(files, finder, build.Options, build.Diagnostics);
    private readonly TranscriptPlanner _transcripts = new(files, finder, build.Options, build.Diagnostics);

    /// <summary>The episodes of a site in all its languages.</summary>
    public EpisodeCatalog Plan(IReadOnlyList<SiteModel> sites)
    {
        var planned = new ConcurrentDictionary<string, PlannedEpisode>(StringComparer.Ordinal);
        var recordings = new RecordingPlanner(files, finder, new SavedRecordings(sites[0].Settings), build.Diagnostics);
        Concurrently.ForEach(
            sites.SelectMany(site =>
                site.Content.Where(page => page.Episode is not null).Select(page => (Site: site, Page: page))
            ),
            each => planned[each.Page.File.Path] = Plan(each.Page, each.Site, recordings),
            build.Cancellation
        );
        return new EpisodeCatalog(planned);
    }

    private PlannedEpisode Plan(ContentPage page, SiteModel site, RecordingPlanner recordings)
    {
        var written = page.Episode!;
        var show = site.Settings.ShowOf(page.Section);
        var title = EpisodeTitle.Parse(page.Title);
        var main = written.Audio is { } audio ? recordings.Plan(audio, page, show) : null;
        var (chapters, chapterFile) = _chapters.Plan(page, main?.File);
        var (transcript, digest, transcripts) = _transcripts.Plan(page);
        var folder = TranscriptPage.FolderOf(page);
        var generated = new List<EpisodeFile>();
        if (chapters.Count > 0 && chapterFile is null)
        {
            var url = folder / ChapterFileName;
            chapterFile = new MediaAddress(url);
            generated.Add(
                new EpisodeFile(
                    url,
                    () => JsonChaptersWriter.Write(chapters, address => EpisodeAddresses.OfChapter(address, page, site))
                )
            );
        }

        if (transcript is not null && transcripts.All(file => file.MediaType != MediaTypes.WebVtt))
        {
            var url = folder / "transcript.vtt";
            transcripts = [new TranscriptFile(new MediaAddress(url), MediaTypes.WebVtt, null), .. transcripts];
            generated.Add(new EpisodeFile(url, () => WebVttWriter.Write(transcript)));
        }

        var episode = new PublishedEpisode
        {
            Page = page,
            Show = show,
            Title = title.Text,
            Number = written.Number?.Value ?? title.Number,
            Recording = main?.Recording,
            Alternates =
            [
                .. written.Alternates.Select(each => recordings.Plan(each, page, show)?.Recording).OfType<Recording>(),
            ],
            Chapters = chapters,
            ChapterFile = chapterFile,
            Transcript = transcript,
            TranscriptPage = transcript is null ? null : TranscriptPage.UrlOf(page),
            EmbedPage = main is null ? null : EmbedPage.UrlOf(page),
            TranscriptFiles = [.. transcripts.OrderBy(file => file.MediaType == MediaTypes.WebVtt ? 0 : 1)],
            People = EpisodePeople.Resolve(new People(site.Settings).In(page), site),
        };
        return new PlannedEpisode(episode, EpisodeDigest.Of(episode, digest), generated);
    }
}
