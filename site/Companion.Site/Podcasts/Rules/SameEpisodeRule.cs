using Companion.Content.Podcasts;
using Companion.Sources;

namespace Companion.Site.Podcasts.Rules;

/// <summary>Apple sorts by season and number: two episodes with the same ones are a mistake.</summary>
internal sealed class SameEpisodeRule : IPodcastRule
{
    /// <inheritdoc />
    public void Check(PodcastChannel channel, DiagnosticBag diagnostics)
    {
        var known = new Dictionary<(int, int), string>();
        foreach (var episode in channel.Episodes.Reverse().Where(each => each.Written.Kind == EpisodeKind.Full))
        {
            var source = episode.Page.File.Source;
            var location = source.At(episode.Written.Number?.Span ?? new SourceSpan(0, 0));
            if (episode.Number is not { } number)
            {
                if (channel.Show.IsSerial)
                {
                    diagnostics.Error(
                        location,
                        "an episode of a serial show needs a number",
                        "write episode: 1, and so on, so that players know the order"
                    );
                }
            }
            else if (!known.TryAdd((episode.Written.Season?.Value ?? 0, number), source.Path))
            {
                diagnostics.Add(
                    Diagnostic.Warning(
                        location,
                        $"episode {number} is in {known[(episode.Written.Season?.Value ?? 0, number)]} too",
                        "give one of the two another number, or a season"
                    )
                );
            }
        }
    }
}
