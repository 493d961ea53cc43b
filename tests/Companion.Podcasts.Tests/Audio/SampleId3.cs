using System.Buffers.Binary;
using System.Text;

namespace Companion.Podcasts.Tests.Audio;

/// <summary>Builds an ID3v2 tag.</summary>
/// <param name="version">3 or 4, in which the sizes of frames have seven bits in each byte.</param>
internal sealed class SampleId3(byte version)
{
    private readonly List<byte> _frames = [];

    public SampleId3 Add(string id, params ReadOnlySpan<byte> content)
    {
        _frames.AddRange(Frame(id, content));
        return this;
    }

    /// <summary>A text in Latin-1 (0), UTF-16 with its mark (1), UTF-16BE (2) or UTF-8 (3).</summary>
    public static byte[] Text(byte encoding, string text) =>
        encoding switch
        {
            1 => [1, 0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text), 0, 0],
            2 => [2, .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => [3, .. Encoding.UTF8.GetBytes(text), 0],
            _ => [0, .. Encoding.Latin1.GetBytes(text)],
        };

    public SampleId3 AddChapter(string id, uint start, uint end, params ReadOnlySpan<byte> frames) =>
        Add("CHAP", [.. Encoding.Latin1.GetBytes(id), 0, .. Number(start), .. Number(end), .. new byte[8], .. frames]);

    public SampleId3 AddContents(params string[] ids) =>
        Add(
            "CTOC",
            [.. "toc\0"u8, 3, (byte)ids.Length, .. ids.SelectMany(id => Encoding.Latin1.GetBytes(id).Append((byte)0))]
        );

    public byte[] Frame(string id, ReadOnlySpan<byte> content) =>
        [
            .. Encoding.Latin1.GetBytes(id),
            .. version == 4 ? Syncsafe(content.Length) : Number((uint)content.Length),
            0,
            0,
            .. content,
        ];

    public byte[] ToBytes() => [.. "ID3"u8, version, 0, 0, .. Syncsafe(_frames.Count), .. _frames];

    private static byte[] Number(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Syncsafe(int value) =>
        [(byte)(value >> 21 & 127), (byte)(value >> 14 & 127), (byte)(value >> 7 & 127), (byte)(value & 127)];
}
