using Companion.Podcasts.Transcripts;

namespace Companion.Site.Podcasts;

/// <summary>The media types of recordings, by extension, and what directories make of them.</summary>
internal static class MediaTypes
{
    /// <summary>The type of a file that nobody knows.</summary>
    public const string Unknown = "application/octet-stream";

    /// <summary>WebVTT.</summary>
    public static string WebVtt { get; } = TranscriptFormat.WebVtt.MediaType();

    private static readonly Dictionary<string, string> Recordings = new(StringComparer.OrdinalIgnoreCase)
    {
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/x-m4a",
        [".aac"] = "audio/aac",
        [".mp4"] = "video/mp4",
        [".m4v"] = "video/x-m4v",
        [".mov"] = "video/quicktime",
        [".ogg"] = "audio/ogg",
        [".oga"] = "audio/ogg",
        [".opus"] = "audio/opus",
        [".flac"] = "audio/flac",
        [".wav"] = "audio/wav",
    };

    /// <summary>The formats that Apple accepts for an episode (its "podcast RSS feed requirements").</summary>
    public static IReadOnlySet<string> AcceptedByApple { get; } =
        new HashSet<string>(StringComparer.Ordinal)
        {
            "audio/mpeg",
            "audio/x-m4a",
            "audio/mp4",
            "video/mp4",
            "video/x-m4v",
            "video/quicktime",
            "application/pdf",
        };

    /// <summary>The media type of a recording; null for an unknown extension.</summary>
    public static string? OfRecording(string path) => Recordings.GetValueOrDefault(Path.GetExtension(path));
}
