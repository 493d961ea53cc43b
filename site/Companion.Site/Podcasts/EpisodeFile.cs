using Companion.Content.Urls;

namespace Companion.Site.Podcasts;

/// <summary>A file that the site writes for an episode: a transcript or chapters.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Make">Makes its text.</param>
internal sealed record EpisodeFile(UrlPath Url, Func<string> Make);
