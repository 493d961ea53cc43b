using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>Collects cues and reports times that cannot be right.</summary>
internal sealed class TranscriptBuilder(Problems problems)
{
    private readonly List<Cue> _cues = [];

    public Problems Problems => problems;

    public bool HasText => _cues.Count > 0;

    /// <summary>The start of the latest cue.</summary>
    public TimeSpan LastStart { get; private set; }

    /// <summary>Adds the passages of one cue; those without text are left out.</summary>
    /// <param name="place">Where its time is written.</param>
    /// <param name="start">When it begins.</param>
    /// <param name="end">When it ends; null when the file does not say.</param>
    /// <param name="passages">Its speakers and texts.</param>
    public void Add(SourceSpan place, TimeSpan start, TimeSpan? end, params IEnumerable<Passage> passages)
    {
        if (end < start)
        {
            problems.Error(
                place,
                $"the cue ends at {PlaybackTime.ToTimestamp(end.Value)}, before it starts",
                $"give it an end after {PlaybackTime.ToTimestamp(start)}"
            );
            end = null;
        }

        if (start < LastStart)
        {
            problems.Warning(
                place,
                $"the cue starts before the one above it, which starts at {PlaybackTime.ToTimestamp(LastStart)}",
                "sort the cues by their start"
            );
        }

        LastStart = start;
        foreach (var passage in passages)
        {
            if (PlainText.OrNull(passage.Text) is { } text)
            {
                _cues.Add(new Cue(start, end, PlainText.OrNull(passage.Speaker), text));
            }
        }
    }

    /// <summary>Reports that a time cannot be read.</summary>
    public void ReportTime(SourceSpan place, string advice)
    {
        var written = problems.Source.Text.AsSpan(place.Start, place.Length);
        problems.Error(
            place,
            written.IsWhiteSpace() ? "a time is missing" : $"the time {PlainText.Quote(written)} cannot be read",
            advice
        );
    }

    /// <summary>The transcript. One without cues is an error, unless the reason is known already.</summary>
    public Transcript Build()
    {
        if (_cues.Count == 0 && !problems.HasAny)
        {
            problems.Error("the transcript has no text", "write what is said, or do not name the file");
        }

        return _cues.Count == 0 ? Transcript.Empty : new Transcript(_cues);
    }
}
