using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A small page with the player of an episode, which other sites show in a frame.</summary>
public sealed record EmbedPage : Page
{
    /// <summary>The height of the frame in CSS pixels; it is as wide as its surroundings.</summary>
    public const int Height = 180;

    /// <summary>The episode's page.</summary>
    public required ContentPage Episode { get; init; }

    /// <summary>The player's page of an episode's page.</summary>
    public static EmbedPage For(ContentPage episode) =>
        new()
        {
            Url = UrlOf(episode),
            Title = episode.Title,
            Language = episode.Language,
            Episode = episode,
        };

    /// <summary>The address of an episode's player.</summary>
    public static UrlPath UrlOf(ContentPage episode) => TranscriptPage.FolderOf(episode) / "embed/";

    /// <summary>The address of what other sites read of it (oEmbed 1.0).</summary>
    public static UrlPath DescriptionOf(ContentPage episode) => TranscriptPage.FolderOf(episode) / "oembed.json";
}
