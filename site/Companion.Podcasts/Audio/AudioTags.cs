using Companion.Podcasts.Chapters;
using Companion.Podcasts.Reading;
using TagLib;
using TagLib.Ogg;

namespace Companion.Podcasts.Audio;

/// <summary>What TagLib reads of a file.</summary>
/// <param name="Duration">How long it plays; null when that is not known or was not asked for.</param>
/// <param name="Bitrate">Its bit rate in kbit/s; null like the duration.</param>
/// <param name="Title">The title; null when there is none.</param>
/// <param name="Chapters">The chapters, by their start.</param>
/// <param name="HasPicture">Whether there is a picture.</param>
internal sealed record AudioTags(
    TimeSpan? Duration,
    int? Bitrate,
    string? Title,
    IReadOnlyList<Chapter> Chapters,
    bool HasPicture
)
{
    // TagLib reads boxes within boxes with a call for each level, and real files have ten levels.
    private const int DeepestBox = 32;

    public static readonly AudioTags None = new(Duration: null, Bitrate: null, Title: null, [], HasPicture: false);

    /// <summary>Reads a file.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">Its name.</param>
    /// <param name="format">Its format.</param>
    /// <param name="readsProperties">Whether to find out duration and bit rate too.</param>
    /// <exception cref="AudioFileException">TagLib cannot read it.</exception>
    public static AudioTags Read(Stream stream, string name, AudioFormat format, bool readsProperties)
    {
        Id3Frame.KeepChapters();
        if (format.IsMp4 && Mp4Box.In(stream).Any(box => box.Depth > DeepestBox))
        {
            throw AudioFileException.NotAudio(name);
        }

        try
        {
            var style = readsProperties ? ReadStyle.Average : ReadStyle.None;
            using var file = TagLib.File.Create(new TagLibStream(name, stream), format.TagLibType, style);
            var properties = readsProperties ? file.Properties : null;
            return new AudioTags(
                properties?.Duration is { Ticks: > 0 } duration ? duration : null,
                properties?.AudioBitrate is > 0 and var bitrate ? bitrate : null,
                PlainText.OrNull(file.Tag.Title),
                format.IsMp4 ? Mp4Chapters.Of(stream) : ChaptersOf(file),
                file.Tag.Pictures.Length > 0
            );
        }
        // A damaged file makes TagLib throw whatever its arithmetic runs into.
        catch (Exception exception) when (exception is not (OutOfMemoryException or IOException))
        {
            throw AudioFileException.NotAudio(name, exception);
        }
    }

    /// <summary>Reads a file; null when TagLib cannot.</summary>
    public static AudioTags? TryRead(Stream stream, string name, AudioFormat format, bool readsProperties)
    {
        try
        {
            return Read(stream, name, format, readsProperties);
        }
        catch (AudioFileException)
        {
            return null;
        }
    }

    private static IReadOnlyList<Chapter> ChaptersOf(TagLib.File file)
    {
        if (file.GetTag(TagTypes.Id3v2) is TagLib.Id3v2.Tag id3 && Id3Chapters.Of(id3) is { Count: > 0 } chapters)
        {
            return chapters;
        }

        return file.GetTag(TagTypes.Xiph) is XiphComment comment ? XiphChapters.Of(comment) : [];
    }
}
