using Companion.Content.Urls;

namespace Companion.Content.Episodes;

/// <summary>A show that can be subscribed to.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Feed">The address of its feed.</param>
public sealed record PodcastLink(string Title, UrlPath Feed);
