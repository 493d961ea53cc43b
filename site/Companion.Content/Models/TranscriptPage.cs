using Companion.Content.Urls;

namespace Companion.Content.Models;

/// <summary>A page that shows what is said in an episode.</summary>
public sealed record TranscriptPage : Page
{
    /// <summary>The episode's page.</summary>
    public required ContentPage Episode { get; init; }

    /// <summary>The transcript's page of an episode's page.</summary>
    public static TranscriptPage For(ContentPage episode) =>
        new()
        {
            Url = UrlOf(episode),
            Title = episode.Title,
            Language = episode.Language,
            Episode = episode,
        };

    /// <summary>The address of an episode's transcript.</summary>
    public static UrlPath UrlOf(ContentPage episode) => FolderOf(episode) / "transcript/";

    /// <summary>The folder of the files that belong to an episode.</summary>
    public static UrlPath FolderOf(ContentPage episode) =>
        episode.Url.IsFolder ? episode.Url : new UrlPath(Path.ChangeExtension(episode.Url.Value, null) + "/");
}
