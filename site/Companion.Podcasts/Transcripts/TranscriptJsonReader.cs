using Companion.Podcasts.Reading;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// Reads the transcript JSON of Podcasting 2.0 (<c>startTime</c>, <c>endTime</c>, <c>speaker</c>, <c>body</c>) and that of
/// Whisper (<c>start</c>, <c>end</c>, <c>text</c>).
/// </summary>
internal static class TranscriptJsonReader
{
    private const string Form =
        "write { \"version\": \"1.0.0\", \"segments\": [{ \"startTime\": 0, \"endTime\": 2.5, \"body\": \"…\" }] }";

    private const string TimeForm = "write it as a number of seconds, such as 12.5";

    public static Transcript Read(SourceText source, TranscriptBuilder transcript, DiagnosticBag diagnostics)
    {
        if (JsonDocumentReader.Read(source, diagnostics) is not { } document)
        {
            return Transcript.Empty;
        }

        if (document.Member("segments") is { IsList: true } segments)
        {
            foreach (var segment in segments.Items)
            {
                Add(segment, transcript);
            }
        }
        else
        {
            transcript.Problems.Error(
                document.Opening,
                "the JSON is not a transcript: it has no list \"segments\"",
                Form
            );
        }

        return SpokenWords.Join(transcript.Build());
    }

    private static void Add(JsonValue segment, TranscriptBuilder transcript)
    {
        if (segment.Member("body", "text") is null || segment.Member("startTime", "start") is not { } startTime)
        {
            transcript.Problems.Error(segment.Opening, "the segment has no start or no text", Form);
            return;
        }

        if (startTime.AsTime() is not { } start)
        {
            transcript.ReportTime(startTime.Span, TimeForm);
            return;
        }

        var endTime = segment.Member("endTime", "end");
        if (endTime is not null && endTime.AsTime() is null)
        {
            transcript.ReportTime(endTime.Span, TimeForm);
        }

        var passage = new Passage(segment.Text("speaker"), segment.Text("body", "text") ?? "");
        transcript.Add(startTime.Span, start, endTime?.AsTime(), passage);
    }
}
