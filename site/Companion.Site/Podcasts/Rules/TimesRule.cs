using Companion.Content.Episodes;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Chapters and soundbites lie within the recording; a soundbite lasts 15 to 120 seconds.</summary>
internal sealed class TimesRule : IPodcastRule
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(120);

    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        foreach (var episode in channel.Episodes)
        {
            CheckSoundbites(episode, diagnostics);
            if (episode.Recording!.Duration is { } duration)
            {
                CheckChapters(episode, duration, diagnostics);
            }
        }
    }

    private static void CheckSoundbites(PublishedEpisode episode, DiagnosticBag diagnostics)
    {
        foreach (var soundbite in episode.Written.Soundbites)
        {
            var location = episode.Page.File.Source.At(soundbite.Span);
            if (soundbite.Start + soundbite.Duration > episode.Recording!.Duration)
            {
                diagnostics.Error(
                    location,
                    $"the soundbite ends after the recording, which lasts {PlaybackTime.ToClock(episode.Recording.Duration.Value)}",
                    "write when it begins, and how many seconds it lasts"
                );
            }
            else if (soundbite.Duration < Shortest || soundbite.Duration > Longest)
            {
                diagnostics.Add(
                    Diagnostic.Warning(
                        location,
                        $"a soundbite lasts {PlaybackTime.ToSeconds(soundbite.Duration)} seconds; players expect 15 to 120",
                        "choose a shorter or a longer part"
                    )
                );
            }
        }
    }

    private static void CheckChapters(PublishedEpisode episode, TimeSpan duration, DiagnosticBag diagnostics)
    {
        var source = episode.Page.File.Source;
        if (episode.Chapters.FirstOrDefault(chapter => chapter.Start >= duration) is { } late)
        {
            var span =
                episode.Written.Chapters.FirstOrDefault(chapter => chapter.Start == late.Start)?.Span
                ?? episode.Written.ChapterFile?.Span
                ?? episode.Written.Audio!.Address.Span;
            diagnostics.Error(
                source.At(span),
                $"the chapter \"{late.Title}\" begins at {PlaybackTime.ToClock(late.Start)}, after the end of the recording at {PlaybackTime.ToClock(duration)}",
                "correct the time"
            );
        }
    }
}
