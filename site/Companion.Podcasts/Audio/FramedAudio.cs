using System.Buffers.Binary;
using Companion.Podcasts.Times;

namespace Companion.Podcasts.Audio;

/// <summary>
/// How long a stream of MP3 or AAC frames plays: by the Xing, Info or VBRI header of its encoder; otherwise by counting its
/// frames; and when only its beginning is there, by its length, if its bit rate is constant.
/// </summary>
/// <param name="Duration">The duration; null when it cannot be told.</param>
/// <param name="Bitrate">The average bit rate in kbit/s; null when it cannot be told.</param>
internal sealed record FramedAudio(TimeSpan? Duration, int? Bitrate)
{
    private static readonly FramedAudio Unknown = new(Duration: null, Bitrate: null);

    private const int EncoderHeaderLength = 200;

    private const int HighestBitrate = 10_000;

    // How far the first frame may be from the tag: padding is seldom longer.
    private const int LongestGap = 1 << 18;

    /// <summary>Reads a stream; null when it has no frames.</summary>
    /// <param name="stream">The file; it has the length of the whole file even when only its first bytes are there.</param>
    /// <param name="start">Where the audio begins, after any tag.</param>
    /// <param name="isAdts">Whether the frames are AAC's.</param>
    /// <param name="isWhole">Whether the whole file is there.</param>
    public static FramedAudio? Read(Stream stream, long start, bool isAdts, bool isWhole)
    {
        var frames = new FrameScanner(new StreamWindow(stream), isAdts);
        if (frames.FindFirst(start, start + LongestGap) is not { } first)
        {
            return null;
        }

        var position = frames.Position;
        if (!isAdts && FrameCount(frames.Bytes(EncoderHeaderLength), first) is { } count)
        {
            return Of(count * first.Samples, first.SampleRate, stream.Length - position);
        }

        var (samples, bytes, isConstant) = (0L, 0L, true);
        for (AudioFrame? frame = first; frame is { } current; frame = frames.Next())
        {
            samples += current.Samples;
            bytes += current.Length;
            isConstant &= current.Bitrate == first.Bitrate;
        }

        var constant = isConstant ? first.Bitrate : null;
        if (isWhole)
        {
            var counted = Of(samples, first.SampleRate, bytes);
            return counted with { Bitrate = constant ?? counted.Bitrate };
        }

        return constant is { } bitrate
            ? new FramedAudio(Time((stream.Length - position) * 8.0 / (bitrate * 1000.0)), bitrate)
            : Unknown;
    }

    private static FramedAudio Of(long samples, int sampleRate, long bytes)
    {
        var seconds = (double)samples / sampleRate;
        var bitrate = Math.Round(bytes * 8.0 / seconds / 1000);
        return new FramedAudio(Time(seconds), bitrate is >= 1 and <= HighestBitrate ? (int)bitrate : null);
    }

    // A header may claim anything.
    private static TimeSpan? Time(double seconds) =>
        seconds <= PlaybackTime.Longest.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;

    // The encoder's first frame is silent and holds, among others, the number of the frames after it.
    private static long? FrameCount(ReadOnlySpan<byte> bytes, AudioFrame frame)
    {
        const int header = 4;
        var xing = header + frame.SideInformation;
        const int vbri = header + 32;
        if (IsAt(bytes, xing, "Xing"u8) || IsAt(bytes, xing, "Info"u8))
        {
            // The flags' last bit says whether the number follows them.
            return bytes.Length >= xing + 12 && (bytes[xing + 7] & 1) == 1 ? Positive(bytes[(xing + 8)..]) : null;
        }

        return IsAt(bytes, vbri, "VBRI"u8) && bytes.Length >= vbri + 18 ? Positive(bytes[(vbri + 14)..]) : null;
    }

    private static bool IsAt(ReadOnlySpan<byte> bytes, int offset, ReadOnlySpan<byte> name) =>
        bytes.Length > offset && bytes[offset..].StartsWith(name);

    private static long? Positive(ReadOnlySpan<byte> number) =>
        BinaryPrimitives.ReadUInt32BigEndian(number) is > 0 and var count ? count : null;
}
