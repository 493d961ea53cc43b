using System.Globalization;
using Companion.Podcasts.Chapters;
using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using TagLib.Ogg;

namespace Companion.Podcasts.Audio;

/// <summary>
/// The chapters of Vorbis comments, in Ogg, Opus and FLAC (wiki.xiph.org: Chapter Extension): <c>CHAPTER001=00:00:00.000</c>,
/// <c>CHAPTER001NAME</c> and <c>CHAPTER001URL</c>.
/// </summary>
internal static class XiphChapters
{
    private const int Most = 1000;

    public static IReadOnlyList<Chapter> Of(XiphComment comment)
    {
        var chapters = new List<Chapter>();
        for (var number = 0; number < Most; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"CHAPTER{number:000}");
            if (PlaybackTime.Parse(comment.GetFirstField(key)) is { } start)
            {
                var title = PlainText.Of(comment.GetFirstField($"{key}NAME"));
                chapters.Add(
                    new Chapter(start, title)
                    {
                        Address = WebAddress.OrNull(comment.GetFirstField($"{key}URL")),
                        IsInContents = title.Length > 0,
                    }
                );
            }
        }

        return [.. chapters.OrderBy(chapter => chapter.Start)];
    }
}
