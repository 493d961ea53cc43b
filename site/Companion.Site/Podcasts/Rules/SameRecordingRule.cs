using Companion.Content.Episodes;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Directories drop an episode whose recording or guid another one has.</summary>
internal sealed class SameRecordingRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        Check(
            channel.Episodes,
            episode => episode.Recording!.Address.Absolute(channel.Site),
            episode => episode.Written.Audio!.Address,
            "has this recording too",
            "name the recording of this episode",
            diagnostics
        );
        Check(
            channel.Episodes.Where(episode => episode.Written.ItemGuid is not null),
            episode => episode.Written.ItemGuid!.Value,
            episode => episode.Written.ItemGuid!,
            "has this guid too",
            "remove the line from the newer one: players would show only one of the two",
            diagnostics
        );
    }

    // The oldest keeps what it has.
    private static void Check(
        IEnumerable<PublishedEpisode> episodes,
        Func<PublishedEpisode, string> valueOf,
        Func<PublishedEpisode, Located<string>> writtenIn,
        string problem,
        string advice,
        DiagnosticBag diagnostics
    )
    {
        var known = new Dictionary<string, PublishedEpisode>(StringComparer.Ordinal);
        foreach (var episode in episodes.Reverse())
        {
            if (!known.TryAdd(valueOf(episode), episode))
            {
                var other = known[valueOf(episode)];
                var source = other.Page.File.Source;
                diagnostics.Error(
                    episode.Page.File.Source.At(writtenIn(episode).Span),
                    $"\"{other.Page.Title}\" ({source.At(writtenIn(other).Span)}) {problem}",
                    advice
                );
            }
        }
    }
}
