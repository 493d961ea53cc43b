using System.Buffers.Binary;

namespace Companion.Podcasts.Audio;

/// <summary>ID3v2 tags at the start of a file (id3.org: ID3v2.4.0, structure, 3.1).</summary>
internal static class Id3Tag
{
    private const int HeaderLength = 10;
    private const int FooterFlag = 0x10;

    /// <summary>Where the audio begins: after the tags, of which a careless tool may have written several.</summary>
    public static long EndIn(Stream stream)
    {
        var end = 0L;
        Span<byte> header = stackalloc byte[HeaderLength];
        while (true)
        {
            stream.Position = end;
            var count = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
            if (count < HeaderLength || !header.StartsWith("ID3"u8))
            {
                return end;
            }

            var size = Id3Bytes.Unsynchronised(BinaryPrimitives.ReadUInt32BigEndian(header[6..]));
            end += HeaderLength + size + ((header[5] & FooterFlag) != 0 ? HeaderLength : 0);
        }
    }
}
