using System.Buffers.Binary;

namespace Companion.Podcasts.Audio;

/// <summary>A frame of a stream of MP3 or AAC, as its header describes it.</summary>
/// <param name="Length">Its length in bytes, header included.</param>
/// <param name="Samples">The samples of each channel that it holds.</param>
/// <param name="SampleRate">Samples per second.</param>
/// <param name="Bitrate">Its bit rate in kbit/s; null when the header has none.</param>
/// <param name="SideInformation">The bytes between the header and the data of an MP3 frame.</param>
internal readonly record struct AudioFrame(int Length, int Samples, int SampleRate, int? Bitrate, int SideInformation)
{
    /// <summary>The bytes of the longest header.</summary>
    public const int HeaderLength = 7;

    private static ReadOnlySpan<short> Version1Layer1 =>
        [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448];
    private static ReadOnlySpan<short> Version1Layer2 =>
        [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384];
    private static ReadOnlySpan<short> Version1Layer3 =>
        [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    private static ReadOnlySpan<short> Version2Layer1 =>
        [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256];
    private static ReadOnlySpan<short> Version2Others => [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

    private static ReadOnlySpan<int> AdtsSampleRates =>
        [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350];

    /// <summary>The MPEG audio frame that begins here (ISO/IEC 11172-3, 2.4.1.3, and 13818-3); null when none does.</summary>
    public static AudioFrame? OfMpeg(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 4)
        {
            return null;
        }

        var header = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var version = (header >> 19) & 3; // 0: MPEG-2.5, 2: MPEG-2, 3: MPEG-1
        var layer = 4 - (int)((header >> 17) & 3);
        var bitrateIndex = (int)((header >> 12) & 15);
        var rateIndex = (int)((header >> 10) & 3);
        if (header >> 21 != 0x7FF || version == 1 || layer == 4 || bitrateIndex is 0 or 15 || rateIndex == 3)
        {
            return null;
        }

        var bitrate = Bitrates(version == 3, layer)[bitrateIndex - 1];
        ReadOnlySpan<int> rates = [44100, 48000, 32000];
        var rate =
            rates[rateIndex]
            >> (
                version == 3 ? 0
                : version == 2 ? 1
                : 2
            );
        var padding = (int)((header >> 9) & 1);
        var isMono = ((header >> 6) & 3) == 3;
        var samples =
            layer == 1 ? 384
            : layer == 3 && version != 3 ? 576
            : 1152;
        var length = layer == 1 ? (12_000 * bitrate / rate + padding) * 4 : samples * 125 * bitrate / rate + padding;
        var sideInformation = version == 3 ? (isMono ? 17 : 32) : (isMono ? 9 : 17);
        return new AudioFrame(length, samples, rate, bitrate, sideInformation);
    }

    /// <summary>The AAC frame that begins here (ISO/IEC 13818-7, 6.2: ADTS); null when none does.</summary>
    public static AudioFrame? OfAdts(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeaderLength || bytes[0] != 0xFF || (bytes[1] & 0xF6) != 0xF0)
        {
            return null;
        }

        var rateIndex = (bytes[2] >> 2) & 15;
        var length = ((bytes[3] & 3) << 11) | (bytes[4] << 3) | (bytes[5] >> 5);
        if (rateIndex >= AdtsSampleRates.Length || length <= HeaderLength)
        {
            return null;
        }

        var blocks = (bytes[6] & 3) + 1;
        return new AudioFrame(length, 1024 * blocks, AdtsSampleRates[rateIndex], Bitrate: null, SideInformation: 0);
    }

    private static ReadOnlySpan<short> Bitrates(bool isVersion1, int layer) =>
        (isVersion1, layer) switch
        {
            (true, 1) => Version1Layer1,
            (true, 2) => Version1Layer2,
            (true, _) => Version1Layer3,
            (false, 1) => Version2Layer1,
            _ => Version2Others,
        };
}
