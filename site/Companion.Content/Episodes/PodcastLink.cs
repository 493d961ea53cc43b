using Companion.Content.Podcasts;
using Companion.Content.Urls;

namespace Companion.Content.Episodes;

/// <summary>A show that can be subscribed to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Feed">The address of its feed.</param>
/// <param name="Show">The show as the settings describe it.</param>
public sealed record PodcastLink(string Title, UrlPath Feed, Show Show);
