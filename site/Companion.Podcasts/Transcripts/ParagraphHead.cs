using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>
/// The time and speaker at the start of a paragraph: <c>[0:15]</c>, <c>(00:00:15)</c>, <c>0:15</c>, <c>0:15 Ada:</c>,
/// <c>Ada:</c>, <c>Ada (0:15):</c>, <c>**Ada** [0:15]:</c>, <c>**Ada:**</c>, and alone on its line <c>Ada 0:15</c>.
/// </summary>
/// <param name="Time">The time; null when there is none.</param>
/// <param name="Speaker">The speaker; null when there is none.</param>
/// <param name="Length">The head's length in characters, with the white space after it; 0 when there is no head.</param>
/// <param name="UnreadableTime">A time in brackets that cannot be read, from the start of the line.</param>
internal sealed record ParagraphHead(TimeSpan? Time, string? Speaker, int Length, SourceSpan? UnreadableTime)
{
    private static readonly ParagraphHead None = new(Time: null, Speaker: null, Length: 0, UnreadableTime: null);

    /// <summary>Whether a line that begins so begins a paragraph.</summary>
    public bool BeginsParagraph => Time is not null || UnreadableTime is not null;

    public static ParagraphHead Of(ReadOnlySpan<char> line)
    {
        var scanner = new ParagraphHeadScanner(line);
        scanner.Skip(" \t#>*_");
        if (scanner.TryTime())
        {
            scanner.Skip(" \t*_:|-–—");
            var text = scanner.Position;
            return scanner.TrySpeaker() ? scanner.ToHead(line.Length) : scanner.ToHead(text);
        }

        return scanner.TrySpeakerAndTime() || scanner.TryLineOfSpeakerAndTime() ? scanner.ToHead(line.Length) : None;
    }
}
