namespace Companion.Podcasts.Transcripts;

/// <summary>The media types and file extensions of the formats.</summary>
public static class TranscriptFormats
{
    private static readonly (TranscriptFormat Format, string MediaType, string[] Extensions)[] Known =
    [
        (TranscriptFormat.WebVtt, "text/vtt", [".vtt"]),
        // Podcasting 2.0 prescribes this type for SubRip, though others are in use.
        (TranscriptFormat.SubRip, "application/x-subrip", [".srt"]),
        (TranscriptFormat.Json, "application/json", [".json"]),
        (TranscriptFormat.Html, "text/html", [".html", ".htm"]),
        (TranscriptFormat.Markdown, "text/markdown", [".md"]),
        (TranscriptFormat.PlainText, "text/plain", [".txt"]),
    ];

    /// <summary>The extensions of all formats, with their dots.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Known.SelectMany(known => known.Extensions)];

    /// <summary>The media type that <c>podcast:transcript</c> names.</summary>
    public static string MediaType(this TranscriptFormat format) =>
        Known.First(known => known.Format == format).MediaType;

    /// <summary>The format of a file, by its extension in any case; null when it is none of these.</summary>
    public static TranscriptFormat? OfFileName(string name)
    {
        foreach (var known in Known)
        {
            if (known.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            {
                return known.Format;
            }
        }

        return null;
    }
}
