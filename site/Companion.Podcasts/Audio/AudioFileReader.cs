using System.Security;

namespace Companion.Podcasts.Audio;

/// <summary>Reads what a feed must say of an audio file: MP3, M4A and MP4, AAC, Ogg, Opus, FLAC, WAV and WebM.</summary>
public static class AudioFileReader
{
    // The most that is kept of the start of a file: more than any tag with a picture has.
    private const int LongestStart = 16 << 20;

    // Enough for the first page of an Ogg file.
    private const int SignatureLength = 256;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="AudioFileException">The file cannot be opened, is not audio, or is damaged.</exception>
    public static AudioFile Read(string path)
    {
        var name = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return Read(stream, name, isWhole: true);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw AudioFileException.NotFound(name, exception);
        }
        catch (Exception exception)
            when (exception
                    is IOException
                        or UnauthorizedAccessException
                        or SecurityException
                        or ArgumentException
                        or NotSupportedException
            )
        {
            throw AudioFileException.Denied(name, exception);
        }
    }

    /// <summary>Reads a file of which only the first bytes are there, as of an address that was asked for them.</summary>
    /// <param name="start">The first bytes: 64 KiB and any picture in the tags are enough. At most 16 MiB are read.</param>
    /// <param name="length">The length of the whole file in bytes.</param>
    /// <param name="name">The file's name, for its extension and for messages.</param>
    /// <returns>What the bytes tell. Duration, bit rate and tags are missing when they are written elsewhere.</returns>
    /// <exception cref="AudioFileException">The bytes do not begin an audio file.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is negative.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static AudioFile ReadStart(Stream start, long length, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (bytes.Length < LongestStart && start.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
        }

        var available = (int)Math.Min(bytes.Length, length);
        using var stream = new StartOfStream(bytes.GetBuffer(), available, length);
        return Read(stream, name, isWhole: available == length);
    }

    private static AudioFile Read(Stream stream, string name, bool isWhole)
    {
        var start = Id3Tag.EndIn(stream);
        var recognised = AudioFormat.OfContent(BytesAt(stream, start), name);

        // Padding may hide the first frame, and a tag with a picture may be longer than the part that is there.
        var format = recognised ?? AudioFormat.OfName(name) ?? (start > 0 ? AudioFormat.Mp3 : null);
        if (format is null || (recognised is null && !format.IsFramed))
        {
            throw AudioFileException.NotAudio(name);
        }

        var frames = format.IsFramed ? FramedAudio.Read(stream, start, format == AudioFormat.Aac, isWhole) : null;
        if (format.IsFramed && frames is null && (isWhole || start == 0))
        {
            throw AudioFileException.NotAudio(name);
        }

        var tags = ReadTags(stream, name, format, isWhole);
        var duration = frames is null ? tags.Duration : frames.Duration;
        return new AudioFile(
            stream.Length,
            duration,
            format.MediaType,
            (frames is null ? tags.Bitrate : frames.Bitrate) ?? Average(stream.Length, duration),
            tags.Title,
            tags.Chapters,
            tags.HasPicture
        );
    }

    private static AudioTags ReadTags(Stream stream, string name, AudioFormat format, bool isWhole)
    {
        if (isWhole && !format.IsFramed)
        {
            return AudioTags.Read(stream, name, format, readsProperties: true);
        }

        // Frames play without tags; and what is written elsewhere is no fault of a part of a file. The end of an Ogg file
        // has its duration, but its start has the tags.
        return (format.IsFramed ? null : AudioTags.TryRead(stream, name, format, readsProperties: true))
            ?? AudioTags.TryRead(stream, name, format, readsProperties: false)
            ?? AudioTags.None;
    }

    private static int? Average(long length, TimeSpan? duration) =>
        length * 8.0 / duration?.TotalMilliseconds is >= 1 and <= int.MaxValue and var bitrate
            ? (int)Math.Round(bitrate)
            : null;

    private static byte[] BytesAt(Stream stream, long position)
    {
        stream.Position = position;
        var bytes = new byte[SignatureLength];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
