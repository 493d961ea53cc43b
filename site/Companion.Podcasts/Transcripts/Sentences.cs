namespace Companion.Podcasts.Transcripts;

/// <summary>Where speech pauses.</summary>
internal static class Sentences
{
    private static readonly TimeSpan LongPause = TimeSpan.FromSeconds(2);

    /// <summary>Whether a text ends a sentence; quotes and brackets may follow the full stop.</summary>
    public static bool IsEnd(ReadOnlySpan<char> text) =>
        text.TrimEnd("\"'”’»)]") is [.., '.' or '?' or '!' or '…' or '。' or '？' or '！'];

    /// <summary>Whether more than two seconds lie between two cues.</summary>
    public static bool IsPause(Cue last, Cue next) => last.End is { } end && next.Start - end > LongPause;
}
