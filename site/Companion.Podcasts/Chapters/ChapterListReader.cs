using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Chapters;

/// <summary>
/// Reads the chapter lists of mp4chaps, Auphonic and video descriptions: a line each, such as
/// <c>00:01:15.000 Title &lt;https://example.org></c>.
/// </summary>
public static class ChapterListReader
{
    private const string Form = "write 00:01:15.000 Title <https://…>, where the address is optional";

    /// <summary>Reads chapters, as far as they can be read.</summary>
    /// <param name="source">The file; blank lines do not count.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <returns>The chapters by their start.</returns>
    public static IReadOnlyList<Chapter> Read(SourceText source, DiagnosticBag diagnostics)
    {
        var chapters = new ChaptersBuilder(new Problems(source, diagnostics));
        foreach (var line in TextLines.Of(source).Where(line => !line.IsBlank))
        {
            Add(line, chapters);
        }

        return chapters.Build();
    }

    private static void Add(TextLine line, ChaptersBuilder chapters)
    {
        var text = line.Source.Text.AsSpan(line.Span.Start, line.Span.Length);
        var length = text.IndexOfAny(' ', '\t');
        var place = line.Span with { Length = length < 0 ? text.Length : length };
        if (PlaybackTime.Parse(text[..place.Length]) is not { } start)
        {
            chapters.ReportTime(place, Form);
            return;
        }

        // Descriptions of videos have a dash between the two.
        var rest = text[place.Length..].Trim().TrimStart("-–—").Trim();
        var open = rest is [.., '>'] ? rest.LastIndexOf('<') : -1;
        var title = PlainText.OrNull(open < 0 ? rest : rest[..open]);
        if (title is null)
        {
            chapters.Problems.Error(place, "the chapter has no title", Form);
            return;
        }

        var address = open < 0 ? null : PlainText.OrNull(rest[(open + 1)..^1]);
        chapters.Add(place, new Chapter(start, title) { Address = address });
    }
}
