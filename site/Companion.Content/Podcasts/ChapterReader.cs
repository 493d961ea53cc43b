using Companion.Content.Data;
using Companion.Podcasts.Times;

namespace Companion.Content.Podcasts;

/// <summary>Reads chapters that front matter lists: lines such as <c>12:30 Gunicorn</c>, or groups of keys.</summary>
internal sealed class ChapterReader(PodcastValues values)
{
    private const string Advice = "write each as \"12:30 Gunicorn\", or as - { start: \"12:30\", title: Gunicorn }";

    private static readonly string[] Keys = ["start", "title", "url", "image", "toc"];

    /// <summary>The chapters, in the order written.</summary>
    public IReadOnlyList<ChapterReference> Read(DataMapping data)
    {
        if (ValueReader.Find(data, "chapters") is not { Value: not DataScalar })
        {
            return [];
        }

        var chapters = new List<ChapterReference>();
        foreach (var item in PodcastValues.Items(data, "chapters"))
        {
            var chapter = item switch
            {
                DataScalar line => ReadLine(line),
                DataMapping group => ReadGroup(group),
                _ => null,
            };
            if (chapter is not null)
            {
                chapters.Add(chapter);
            }
        }

        return chapters;
    }

    private ChapterReference? ReadLine(DataScalar line)
    {
        var text = line.Text.Trim();
        var space = text.IndexOf(' ');
        if (space > 0 && PlaybackTime.Parse(text.AsSpan(0, space)) is { } start)
        {
            return new ChapterReference(start, text[(space + 1)..].Trim(), null, null, IsInContents: true, line.Span);
        }

        values.Error(line.Span, "a chapter does not begin with a time", Advice);
        return null;
    }

    private ChapterReference? ReadGroup(DataMapping group)
    {
        values.Settings.RefuseUnknownKeys(group, Keys);
        var start = values.Settings.RequiredText(group, "start", "start: \"12:30\"");
        var title = values.Settings.RequiredText(group, "title", "title: Gunicorn");
        if (start is null || title is null)
        {
            return null;
        }

        if (PlaybackTime.Parse(start.Value) is not { } time)
        {
            values.Error(start.Span, "a chapter's start cannot be read", Advice);
            return null;
        }

        return new ChapterReference(
            time,
            title.Value,
            values.Text(group, "url"),
            values.Text(group, "image"),
            values.Switch(group, "toc")?.Value ?? true,
            start.Span
        );
    }
}
