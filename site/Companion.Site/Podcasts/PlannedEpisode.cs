using Companion.Content.Episodes;
using Companion.Site.Caching;

namespace Companion.Site.Podcasts;

/// <summary>An episode, and the files that the site writes for it.</summary>
/// <param name="Episode">The episode.</param>
/// <param name="Digest">The fingerprint of what is known of it besides its page's own file.</param>
/// <param name="Files">The files for players.</param>
internal sealed record PlannedEpisode(PublishedEpisode Episode, Digest Digest, IReadOnlyList<EpisodeFile> Files);
