namespace Companion.Podcasts.Audio;

/// <summary>A format of audio files.</summary>
/// <param name="MediaType">Its media type, in the form that Apple Podcasts lists where it lists one.</param>
/// <param name="TagLibType">What TagLib calls it.</param>
/// <param name="Extensions">The extensions of its files, with their dots.</param>
internal sealed record AudioFormat(string MediaType, string TagLibType, params IReadOnlyList<string> Extensions)
{
    public static readonly AudioFormat Mp3 = new("audio/mpeg", "taglib/mp3", ".mp3");
    public static readonly AudioFormat Aac = new("audio/aac", "taglib/aac", ".aac");
    public static readonly AudioFormat M4a = new("audio/x-m4a", "taglib/m4a", ".m4a", ".m4b");
    public static readonly AudioFormat Mp4 = new("video/mp4", "taglib/mp4", ".mp4");
    public static readonly AudioFormat M4v = new("video/x-m4v", "taglib/m4v", ".m4v");
    public static readonly AudioFormat QuickTime = new("video/quicktime", "taglib/mp4", ".mov");
    public static readonly AudioFormat Ogg = new("audio/ogg", "taglib/ogg", ".ogg", ".oga");
    public static readonly AudioFormat Opus = new("audio/opus", "taglib/opus", ".opus");
    public static readonly AudioFormat Flac = new("audio/flac", "taglib/flac", ".flac");
    public static readonly AudioFormat Wav = new("audio/wav", "taglib/wav", ".wav");
    public static readonly AudioFormat WebM = new("audio/webm", "taglib/webm", ".webm");

    private static readonly AudioFormat[] All = [Mp3, Aac, M4a, Mp4, M4v, QuickTime, Ogg, Opus, Flac, Wav, WebM];

    /// <summary>Whether it is a sequence of frames and nothing else.</summary>
    public bool IsFramed => this == Mp3 || this == Aac;

    /// <summary>Whether it consists of the boxes of MP4.</summary>
    public bool IsMp4 => this == M4a || this == Mp4 || this == M4v || this == QuickTime;

    /// <summary>The format that a file's name promises; null when it promises none of these.</summary>
    public static AudioFormat? OfName(string name) =>
        All.FirstOrDefault(format =>
            format.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        );

    /// <summary>The format that a file's first bytes, after any ID3v2 tag, show; null when they show none.</summary>
    /// <param name="start">The first bytes.</param>
    /// <param name="name">The file's name, which tells apart formats that begin alike.</param>
    public static AudioFormat? OfContent(ReadOnlySpan<byte> start, string name)
    {
        if (start.Length < 12)
        {
            return null;
        }

        if (start.StartsWith("OggS"u8))
        {
            return start.IndexOf("OpusHead"u8) >= 0 ? Opus : Ogg;
        }

        return start switch
        {
            _ when start.StartsWith("fLaC"u8) => Flac,
            _ when start.StartsWith("RIFF"u8) && start[8..].StartsWith("WAVE"u8) => Wav,
            _ when start[4..].StartsWith("ftyp"u8) => OfBrand(start[8..12], name),
            [0x1A, 0x45, 0xDF, 0xA3, ..] => WebM,
            _ when AudioFrame.OfAdts(start) is not null => Aac,
            _ when AudioFrame.OfMpeg(start) is not null => Mp3,
            _ => null,
        };
    }

    // ISO/IEC 14496-12, 4.3: the major brand. Encoders give audio files the general brands too.
    private static AudioFormat OfBrand(ReadOnlySpan<byte> brand, string name)
    {
        var promised = OfName(name);
        return brand switch
        {
            _ when brand.SequenceEqual("M4A "u8) || brand.SequenceEqual("M4B "u8) => M4a,
            _ when brand.SequenceEqual("M4V "u8) => M4v,
            _ when brand.SequenceEqual("qt  "u8) => QuickTime,
            _ => promised is { IsMp4: true } ? promised : Mp4,
        };
    }
}
