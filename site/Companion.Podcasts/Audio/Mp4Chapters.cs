using System.Buffers.Binary;
using System.Text;
using Companion.Podcasts.Chapters;
using Companion.Podcasts.Reading;

namespace Companion.Podcasts.Audio;

/// <summary>
/// The chapters of an MP4 file as Nero, FFmpeg and mp4chaps write them: a <c>chpl</c> box of starts and titles. Tracks of
/// text, as QuickTime has them, are not read.
/// </summary>
internal static class Mp4Chapters
{
    // A count of one byte, and for each chapter a start of eight and a text of at most 256.
    private const int LongestList = 9 + 255 * (8 + 256);

    public static IReadOnlyList<Chapter> Of(Stream stream)
    {
        var list = Mp4Box.In(stream).FirstOrDefault(box => box.Type == "chpl");
        return list.Type is null || list.Content(stream, LongestList) is not { Length: >= 5 } content
            ? []
            : Read(content);
    }

    // Version and flags, in version 1 four more bytes, the count; then starts in units of 100 ns, and titles.
    private static List<Chapter> Read(ReadOnlySpan<byte> content)
    {
        var rest = content[(content[0] == 0 ? 4 : Math.Min(8, content.Length - 1))..];
        var chapters = new List<Chapter>();
        var count = rest[0];
        rest = rest[1..];
        for (; count > 0 && rest.Length > 8 && rest.Length >= 9 + rest[8]; count--)
        {
            var ticks = BinaryPrimitives.ReadInt64BigEndian(rest);
            var title = PlainText.Of(Encoding.UTF8.GetString(rest.Slice(9, rest[8])));
            rest = rest[(9 + rest[8])..];
            if (ticks >= 0)
            {
                chapters.Add(new Chapter(TimeSpan.FromTicks(ticks), title) { IsInContents = title.Length > 0 });
            }
        }

        return [.. chapters.OrderBy(chapter => chapter.Start)];
    }
}
