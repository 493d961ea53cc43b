using System.Buffers.Binary;

namespace Companion.Podcasts.Tests.Audio;

/// <summary>Silent MPEG-1 layer III frames of 44.1 kHz: 1152 samples each.</summary>
internal static class SampleMp3
{
    private static readonly int[] Bitrates = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

    /// <summary>So many frames at 128 kbit/s, every one of 417 bytes.</summary>
    public static byte[] Constant(int count) => Variable([.. Enumerable.Repeat(128, count)]);

    /// <summary>A frame at each of the bit rates.</summary>
    public static byte[] Variable(params int[] bitrates) => [.. bitrates.SelectMany(Frame)];

    /// <summary>A first frame with the number of frames after it, as encoders write it: Xing, Info or VBRI.</summary>
    public static byte[] EncoderHeader(string name, uint count)
    {
        var frame = Frame(128);
        // 32 bytes of side information follow the header of a stereo frame; VBRI has its own layout.
        var data = frame.AsSpan(4 + 32);
        name.Select(letter => (byte)letter).ToArray().CopyTo(data);
        data[7] = 1;
        BinaryPrimitives.WriteUInt32BigEndian(data[(name == "VBRI" ? 14 : 8)..], count);
        return frame;
    }

    public static TimeSpan Duration(int count) => TimeSpan.FromSeconds(count * 1152 / 44100.0);

    private static byte[] Frame(int bitrate)
    {
        var frame = new byte[144_000 * bitrate / 44_100];
        byte[] header = [0xFF, 0xFB, (byte)((Array.IndexOf(Bitrates, bitrate) + 1) << 4), 0x64];
        header.CopyTo(frame, 0);
        return frame;
    }
}
