namespace Companion.Podcasts.Transcripts;

/// <summary>The formats in which transcripts are written.</summary>
public enum TranscriptFormat
{
    /// <summary>WebVTT (W3C 2019), which Apple Podcasts reads.</summary>
    WebVtt,

    /// <summary>SubRip, <c>.srt</c>.</summary>
    SubRip,

    /// <summary>The JSON of Podcasting 2.0, or that of Whisper.</summary>
    Json,

    /// <summary>The HTML of Podcasting 2.0.</summary>
    Html,

    /// <summary>Markdown whose paragraphs may begin with a time and a speaker.</summary>
    Markdown,

    /// <summary>Plain text whose paragraphs may begin with a time and a speaker.</summary>
    PlainText,
}
