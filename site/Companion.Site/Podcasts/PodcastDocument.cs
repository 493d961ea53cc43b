using Companion.Content.Episodes;
using Companion.Content.Urls;

namespace Companion.Site.Podcasts;

/// <summary>One document of a show's feed: the first, or one that goes on with older episodes (RFC 5005).</summary>
/// <param name="Url">Its address.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Episodes">Its episodes, the newest first.</param>
internal sealed record PodcastDocument(UrlPath Url, int Number, IReadOnlyList<PublishedEpisode> Episodes);
