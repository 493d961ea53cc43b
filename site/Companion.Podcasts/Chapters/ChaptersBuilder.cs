using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Chapters;

/// <summary>Collects chapters, checks them against each other, and sorts them.</summary>
internal sealed class ChaptersBuilder(Problems problems)
{
    private readonly List<Chapter> _chapters = [];

    public Problems Problems => problems;

    /// <summary>Adds a chapter.</summary>
    /// <param name="place">Where its start is written.</param>
    /// <param name="chapter">The chapter.</param>
    public void Add(SourceSpan place, Chapter chapter)
    {
        if (_chapters.Count > 0)
        {
            CheckOrder(place, _chapters[^1].Start, chapter.Start);
        }

        if (chapter.End < chapter.Start)
        {
            problems.Error(
                place,
                $"the chapter ends at {Time(chapter.End.Value)}, before it starts",
                $"give it an end after {Time(chapter.Start)}, or none"
            );
            chapter = chapter with { End = null };
        }

        _chapters.Add(
            chapter with
            {
                Address = Checked(place, chapter.Address),
                Image = Checked(place, chapter.Image),
            }
        );
    }

    /// <summary>Reports a time that is not one.</summary>
    public void ReportTime(SourceSpan place, string advice)
    {
        var written = PlainText.Quote(problems.Source.Text.AsSpan(place.Start, place.Length));
        var message = written.TrimStart('\'', '"').StartsWith('-')
            ? $"the time {written} is negative"
            : $"the time {written} cannot be read";
        problems.Error(place, message, advice);
    }

    /// <summary>The chapters by their start. A file without any is an error, unless the reason is known already.</summary>
    public IReadOnlyList<Chapter> Build()
    {
        if (_chapters.Count == 0 && !problems.HasAny)
        {
            problems.Error("the file has no chapters", "write at least one, with a start and a title");
        }

        return [.. _chapters.OrderBy(chapter => chapter.Start)];
    }

    private static string Time(TimeSpan time) => PlaybackTime.ToTimestamp(time);

    private void CheckOrder(SourceSpan place, TimeSpan last, TimeSpan start)
    {
        if (start < last)
        {
            problems.Error(
                place,
                $"the chapter starts before the one above it, which starts at {Time(last)}",
                "sort the chapters by their start"
            );
        }
        else if (start == last)
        {
            problems.Warning(
                place,
                $"the chapter starts at the same time as the one above it, {Time(last)}",
                "players show only one of them; give each its own start"
            );
        }
    }

    // A page links the address, so that a scheme such as "javascript:" must not pass.
    private string? Checked(SourceSpan place, string? address)
    {
        if (address is null)
        {
            return null;
        }

        var end = address.AsSpan().IndexOfAny(":/?#");
        var scheme = end >= 0 && address[end] == ':' ? address[..end].ToLowerInvariant() : null;
        if (scheme is null or "http" or "https")
        {
            return address;
        }

        problems.Error(
            place,
            $"the address {PlainText.Quote(address)} of the chapter does not lead to a web page",
            "write an address that begins with https:// or /, or # for a place in the page"
        );
        return null;
    }
}
