using System.Buffers.Binary;
using System.Text;

namespace Companion.Podcasts.Audio;

/// <summary>A box of an MP4 file (ISO/IEC 14496-12, 4.2).</summary>
/// <param name="Type">Its four letters.</param>
/// <param name="Start">Where its content begins in the file.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Depth">How many boxes enclose it.</param>
internal readonly record struct Mp4Box(string Type, long Start, long End, int Depth)
{
    private const int HeaderLength = 8;
    private const int LongHeaderLength = 16;

    /// <summary>
    /// The boxes of a file that hold movies, tracks and tags, each before those within it. Without a call for each level,
    /// the depth of a hostile file does no harm.
    /// </summary>
    public static IEnumerable<Mp4Box> In(Stream stream)
    {
        var open = new Stack<(long Position, long End)>();
        open.Push((0, stream.Length));
        while (open.TryPop(out var rest))
        {
            if (At(stream, rest.Position, rest.End, open.Count) is not { } box)
            {
                continue;
            }

            open.Push((box.End, rest.End));
            yield return box;

            if (box.Type is "moov" or "trak" or "mdia" or "minf" or "stbl" or "udta" or "meta" or "ilst")
            {
                // A "meta" box has a version and flags first.
                open.Push((box.Type == "meta" ? box.Start + 4 : box.Start, box.End));
            }
        }
    }

    /// <summary>The content, if it is as short as asked for.</summary>
    public byte[]? Content(Stream stream, int longest)
    {
        if (End - Start > longest)
        {
            return null;
        }

        stream.Position = Start;
        var content = new byte[End - Start];
        return stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == content.Length
            ? content
            : null;
    }

    private static Mp4Box? At(Stream stream, long position, long end, int depth)
    {
        Span<byte> header = stackalloc byte[LongHeaderLength];
        stream.Position = position;
        var count = stream.ReadAtLeast(header, LongHeaderLength, throwOnEndOfStream: false);
        if (count < HeaderLength || position + HeaderLength > end)
        {
            return null;
        }

        // A size of 1 says that eight bytes of size follow, and one of 0 that the box is the last.
        var size = (long)BinaryPrimitives.ReadUInt32BigEndian(header);
        var isLong = size == 1 && count == LongHeaderLength;
        size = isLong ? BinaryPrimitives.ReadInt64BigEndian(header[HeaderLength..]) : size;
        size = size == 0 ? end - position : size;
        var start = position + (isLong ? LongHeaderLength : HeaderLength);
        return size < start - position
            ? null
            : new Mp4Box(Encoding.Latin1.GetString(header[4..8]), start, Math.Min(end, size + position), depth);
    }
}
