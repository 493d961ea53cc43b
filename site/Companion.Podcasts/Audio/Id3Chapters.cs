using Companion.Podcasts.Chapters;
using Companion.Podcasts.Reading;

namespace Companion.Podcasts.Audio;

/// <summary>
/// The chapters of an ID3v2 tag (id3.org: ID3v2 Chapter Frame Addendum 1.0). A chapter that no table of contents lists is
/// not in the contents. Pictures of chapters are left out: they have no address.
/// </summary>
internal static class Id3Chapters
{
    // "Not used" in the fields of a chapter.
    private const uint None = uint.MaxValue;

    public static IReadOnlyList<Chapter> Of(TagLib.Id3v2.Tag tag)
    {
        var frames = tag.GetFrames<Id3Frame>().ToList();
        var contents = frames.Where(frame => frame.FrameId == "CTOC").SelectMany(ListedIn).ToHashSet();
        return
        [
            .. frames
                .Where(frame => frame.FrameId == "CHAP")
                .Select(frame => Read(frame, contents))
                .OfType<Chapter>()
                .OrderBy(chapter => chapter.Start),
        ];
    }

    // CTOC: identifier, flags, number of entries, and their identifiers.
    private static List<string> ListedIn(Id3Frame frame)
    {
        var fields = new Id3Bytes(frame.Bytes);
        fields.ReadText(encoding: 0);
        fields.ReadByte();
        var listed = new List<string>();
        for (var count = fields.ReadByte(); count > 0 && !fields.IsEmpty; count--)
        {
            listed.Add(fields.ReadText(encoding: 0));
        }

        return listed;
    }

    // CHAP: identifier, start and end in milliseconds, start and end in bytes, and frames about the chapter.
    private static Chapter? Read(Id3Frame frame, HashSet<string> contents)
    {
        var fields = new Id3Bytes(frame.Bytes);
        var id = fields.ReadText(encoding: 0);
        if (fields.Length < 4 * sizeof(uint))
        {
            return null;
        }

        var (start, end) = (fields.ReadNumber(), fields.ReadNumber());
        fields.ReadNumber();
        fields.ReadNumber();
        var (title, address) = ("", (string?)null);
        while (fields.ReadFrame(frame.Version, out var name, out var content))
        {
            var text = new Id3Bytes(content);
            var encoding = text.ReadByte();
            switch (name)
            {
                case "TIT2":
                    title = PlainText.Of(text.ReadText(encoding));
                    break;
                case "WXXX":
                    // A description, then the address, which is always Latin-1.
                    text.ReadText(encoding);
                    address = WebAddress.OrNull(text.ReadText(encoding: 0));
                    break;
            }
        }

        return start == None
            ? null
            : new Chapter(TimeSpan.FromMilliseconds(start), title)
            {
                End = end == None || end < start ? null : TimeSpan.FromMilliseconds(end),
                Address = address,
                IsInContents = title.Length > 0 && (contents.Count == 0 || contents.Contains(id)),
            };
    }
}
