using System.Buffers.Binary;
using System.Text;

namespace Companion.Podcasts.Audio;

/// <summary>Reads the fields of an ID3v2 frame (id3.org: ID3v2.4.0, structure and frames) from left to right.</summary>
internal ref struct Id3Bytes(ReadOnlySpan<byte> bytes)
{
    private const int FrameHeaderLength = 10;

    private ReadOnlySpan<byte> _rest = bytes;

    public readonly bool IsEmpty => _rest.IsEmpty;

    public readonly int Length => _rest.Length;

    /// <summary>A byte; 0 at the end.</summary>
    public byte ReadByte()
    {
        var value = _rest.IsEmpty ? (byte)0 : _rest[0];
        _rest = _rest[Math.Min(1, _rest.Length)..];
        return value;
    }

    /// <summary>A number of four bytes, which must be there.</summary>
    public uint ReadNumber()
    {
        var value = BinaryPrimitives.ReadUInt32BigEndian(_rest);
        _rest = _rest[4..];
        return value;
    }

    /// <summary>A text up to its terminator or the end, in an encoding that the frame names with a number.</summary>
    public string ReadText(byte encoding)
    {
        var isWide = encoding is 1 or 2;
        var length = 0;
        while (length < _rest.Length && !IsTerminator(_rest[length..], isWide))
        {
            length += isWide ? 2 : 1;
        }

        length = Math.Min(length, _rest.Length);
        var text = _rest[..length];
        _rest = _rest[Math.Min(_rest.Length, length + (isWide ? 2 : 1))..];
        return encoding switch
        {
            1 when text is [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(text[2..]),
            1 when text is [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(text[2..]),
            1 => Encoding.Unicode.GetString(text),
            2 => Encoding.BigEndianUnicode.GetString(text),
            3 => Encoding.UTF8.GetString(text),
            _ => Encoding.Latin1.GetString(text),
        };
    }

    /// <summary>The next frame within this one.</summary>
    /// <param name="version">The version of the tag: from 4 on, sizes have seven bits in each byte.</param>
    /// <param name="id">Its four letters.</param>
    /// <param name="content">What follows its header.</param>
    /// <returns>False when there is no further frame.</returns>
    public bool ReadFrame(byte version, out string id, out ReadOnlySpan<byte> content)
    {
        id = "";
        content = [];
        if (_rest.Length < FrameHeaderLength || _rest[0] == 0)
        {
            return false;
        }

        id = Encoding.Latin1.GetString(_rest[..4]);
        var size = BinaryPrimitives.ReadUInt32BigEndian(_rest[4..]);
        size = version >= 4 ? Unsynchronised(size) : size;
        if (size > _rest.Length - FrameHeaderLength)
        {
            return false;
        }

        content = _rest.Slice(FrameHeaderLength, (int)size);
        _rest = _rest[(FrameHeaderLength + (int)size)..];
        return true;
    }

    /// <summary>A size whose bytes have seven bits each.</summary>
    public static uint Unsynchronised(uint size) =>
        (size & 0x7F) | ((size >> 1) & 0x3F80) | ((size >> 2) & 0x1F_C000) | ((size >> 3) & 0xFE0_0000);

    private static bool IsTerminator(ReadOnlySpan<byte> bytes, bool isWide) =>
        isWide ? bytes is [0, 0, ..] : bytes[0] == 0;
}
