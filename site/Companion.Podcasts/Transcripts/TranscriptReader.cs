using Companion.Podcasts.Reading;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>Reads transcripts in any format.</summary>
public static class TranscriptReader
{
    /// <summary>Reads a transcript, as far as it can be read.</summary>
    /// <param name="source">The file.</param>
    /// <param name="format">Its format.</param>
    /// <param name="diagnostics">
    /// Receives what is wrong: times that cannot be read, an end before its start, starts that go backwards, text that
    /// belongs to no cue, and a file without any cue.
    /// </param>
    public static Transcript Read(SourceText source, TranscriptFormat format, DiagnosticBag diagnostics)
    {
        var transcript = new TranscriptBuilder(new Problems(source, diagnostics));
        switch (format)
        {
            case TranscriptFormat.WebVtt:
                new WebVttReader(source, transcript).Read();
                break;
            case TranscriptFormat.SubRip:
                new SubRipReader(source, transcript).Read();
                break;
            case TranscriptFormat.Json:
                return TranscriptJsonReader.Read(source, transcript, diagnostics);
            case TranscriptFormat.Html:
                new TranscriptHtmlReader(source, transcript).Read();
                break;
            case TranscriptFormat.Markdown:
                new WrittenTranscriptReader(source, transcript, isMarkdown: true).Read();
                break;
            case TranscriptFormat.PlainText:
                new WrittenTranscriptReader(source, transcript, isMarkdown: false).Read();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, message: null);
        }

        return transcript.Build();
    }
}
