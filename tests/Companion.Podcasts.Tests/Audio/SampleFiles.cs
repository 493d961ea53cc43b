using System.Text;

namespace Companion.Podcasts.Tests.Audio;

/// <summary>The smallest files of other formats.</summary>
internal static class SampleFiles
{
    /// <summary>Silence of 8 kHz and 8 bits: 8000 bytes a second.</summary>
    public static byte[] Wav(int seconds) =>
        [
            .. "RIFF"u8,
            .. BitConverter.GetBytes(36 + 8000 * seconds),
            .. "WAVEfmt "u8,
            .. BitConverter.GetBytes(16),
            1,
            0,
            1,
            0,
            .. BitConverter.GetBytes(8000),
            .. BitConverter.GetBytes(8000),
            1,
            0,
            8,
            0,
            .. "data"u8,
            .. BitConverter.GetBytes(8000 * seconds),
            .. Enumerable.Repeat((byte)128, 8000 * seconds),
        ];

    /// <summary>ADTS frames of 44.1 kHz: 1024 samples and 100 bytes each.</summary>
    public static byte[] Aac(int frames)
    {
        var frame = new byte[100];
        byte[] header = [0xFF, 0xF1, 0x50, 0x80, 100 >> 3, ((100 & 7) << 5) | 0x1F, 0xFC];
        header.CopyTo(frame, 0);
        return [.. Enumerable.Repeat(frame, frames).SelectMany(bytes => bytes)];
    }

    /// <summary>An Opus file with comments and one page of sound, which ends after so many seconds.</summary>
    public static byte[] Opus(int seconds, params string[] comments)
    {
        byte[] head = [.. "OpusHead"u8, 1, 2, 0, 0, 0x80, 0xBB, 0, 0, 0, 0, 0];
        byte[] tags = [.. "OpusTags"u8, 0, 0, 0, 0, .. Comments(comments)];
        return
        [
            .. OggPage(flags: 2, position: 0, number: 0, head),
            .. OggPage(flags: 0, position: 0, number: 1, tags),
            .. OggPage(flags: 4, 48_000L * seconds, number: 2, new byte[200]),
        ];
    }

    /// <summary>A FLAC file of 44.1 kHz without sound, whose header says how long it is.</summary>
    public static byte[] Flac(int seconds, params string[] comments)
    {
        var samples = 44_100 * seconds;
        byte[] information =
        [
            0x10,
            0,
            0x10,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            // 20 bits of sample rate, 3 of channels, 5 of bits for each sample, 36 of samples.
            0x0A,
            0xC4,
            0x42,
            0xF0,
            (byte)(samples >> 24),
            (byte)(samples >> 16),
            (byte)(samples >> 8),
            (byte)samples,
            .. new byte[16],
        ];
        byte[] comment = [0, 0, 0, 0, .. Comments(comments)];
        return
        [
            .. "fLaC"u8,
            0,
            0,
            0,
            (byte)information.Length,
            .. information,
            0x84,
            0,
            (byte)(comment.Length >> 8),
            (byte)comment.Length,
            .. comment,
            0xFF,
            0xF8,
            .. new byte[100],
        ];
    }

    /// <summary>An MP4 file of a brand, without sound: 1000 units a second.</summary>
    public static byte[] Mp4(string brand, int seconds, params ReadOnlySpan<byte> userData)
    {
        byte[] movieHeader = [.. new byte[12], .. Big(1000), .. Big(1000 * seconds), .. new byte[80]];
        return
        [
            .. Box("ftyp", [.. Encoding.Latin1.GetBytes(brand), 0, 0, 2, 0, .. "mp42"u8]),
            .. Box("moov", [.. Box("mvhd", movieHeader), .. Box("udta", userData)]),
            .. Box("mdat", new byte[100]),
        ];
    }

    public static byte[] Box(string name, ReadOnlySpan<byte> content) =>
        [.. Big(content.Length + 8), .. Encoding.Latin1.GetBytes(name), .. content];

    public static byte[] Big(int value) => [.. BitConverter.GetBytes(value).Reverse()];

    private static byte[] Comments(string[] comments) =>
        [
            .. BitConverter.GetBytes(comments.Length),
            .. comments.SelectMany(comment =>
                BitConverter.GetBytes(Encoding.UTF8.GetByteCount(comment)).Concat(Encoding.UTF8.GetBytes(comment))
            ),
        ];

    // The checksum is left out; TagLib does not compare it.
    private static byte[] OggPage(byte flags, long position, int number, byte[] packet) =>
        [
            .. "OggS"u8,
            0,
            flags,
            .. BitConverter.GetBytes(position),
            7,
            0,
            0,
            0,
            .. BitConverter.GetBytes(number),
            0,
            0,
            0,
            0,
            (byte)(packet.Length / 255 + 1),
            .. Enumerable.Repeat((byte)255, packet.Length / 255),
            (byte)(packet.Length % 255),
            .. packet,
        ];
}
