using System.Collections.Concurrent;
using Companion.Podcasts.Audio;
using Companion.Podcasts.Chapters;
using Companion.Podcasts.Transcripts;
using Companion.Site.Caching;
using Companion.Site.Pipeline;
using Companion.Sources;

namespace Companion.Site.Podcasts;

/// <summary>
/// Reads recordings, transcripts and chapters, and keeps them: one that has not changed is not read again by the next
/// build of the same process. Thread-safe.
/// </summary>
internal sealed class EpisodeFiles
{
    private readonly ConcurrentDictionary<string, Reading> _known = new(StringComparer.Ordinal);

    /// <summary>Reads a recording; null when it cannot be read, which is reported.</summary>
    /// <param name="path">The file.</param>
    /// <param name="origin">What names it.</param>
    /// <param name="diagnostics">Receives the error.</param>
    public AudioFile? Recording(string path, SourceLocation origin, DiagnosticBag diagnostics)
    {
        var reading = Read(path, messages => ReadRecording(path, origin, messages));
        return Report<AudioFile>(reading, diagnostics);
    }

    /// <summary>Reads a transcript, as far as it can be read, with the fingerprint of its text.</summary>
    public (Transcript Transcript, Digest Digest)? Transcript(
        string path,
        TranscriptFormat format,
        BuildOptions options,
        DiagnosticBag diagnostics
    )
    {
        var reading = Read(
            path,
            messages =>
                SourceReader.Read(path, options.DisplayPath(path), messages) is { } source
                    ? new ReadTranscript(TranscriptReader.Read(source, format, messages), Digest.Of(source.Text))
                    : null
        );
        return Report<ReadTranscript>(reading, diagnostics) is { } read ? (read.Transcript, read.Digest) : null;
    }

    /// <summary>Reads a file with chapters; null when it cannot be read, which is reported.</summary>
    public IReadOnlyList<Chapter>? Chapters(string path, BuildOptions options, DiagnosticBag diagnostics)
    {
        var reading = Read(
            path,
            messages =>
                SourceReader.Read(path, options.DisplayPath(path), messages) is { } source
                    ? ChapterFileReader.Read(source, messages)
                    : null
        );
        return Report<IReadOnlyList<Chapter>>(reading, diagnostics);
    }

    private static AudioFile? ReadRecording(string path, SourceLocation origin, DiagnosticBag messages)
    {
        try
        {
            return AudioFileReader.Read(path);
        }
        catch (AudioFileException exception)
        {
            messages.Error(origin, exception.Message, exception.Advice);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            messages.Error(origin, "the recording cannot be read", exception.Message);
        }

        return null;
    }

    private Reading Read(string path, Func<DiagnosticBag, object?> read)
    {
        var info = new FileInfo(path);
        var (length, written) = info.Exists ? (info.Length, info.LastWriteTimeUtc.Ticks) : (-1, 0);
        if (_known.TryGetValue(path, out var known) && known.Length == length && known.Written == written)
        {
            return known;
        }

        var messages = new DiagnosticBag();
        var reading = new Reading(length, written, read(messages), messages);
        if (reading.Content is not null)
        {
            // Why another cannot be read is reported where it is named, which may change.
            _known[path] = reading;
        }

        return reading;
    }

    private static T? Report<T>(Reading reading, DiagnosticBag diagnostics)
        where T : class
    {
        foreach (var message in reading.Messages.ToSortedList())
        {
            diagnostics.Add(message);
        }

        return (T?)reading.Content;
    }

    private sealed record Reading(long Length, long Written, object? Content, DiagnosticBag Messages);

    private sealed record ReadTranscript(Transcript Transcript, Digest Digest);
}
