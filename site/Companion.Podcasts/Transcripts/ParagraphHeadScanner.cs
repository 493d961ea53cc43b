using System.Buffers;
using Companion.Podcasts.Reading;
using Companion.Podcasts.Times;
using Companion.Sources;

namespace Companion.Podcasts.Transcripts;

/// <summary>Reads the parts of a <see cref="ParagraphHead"/> from left to right.</summary>
internal ref struct ParagraphHeadScanner(ReadOnlySpan<char> line)
{
    private const string Emphasis = "*_";
    private const string White = " \t";

    private static readonly SearchValues<char> TimeCharacters = SearchValues.Create("0123456789:.,");

    // A head is a name, a time and punctuation, which keeps the time linear in lines of megabytes.
    private const int LongestHead = 160;

    private readonly ReadOnlySpan<char> _line = line[..Math.Min(line.Length, LongestHead)];
    private TimeSpan? _time;
    private string? _speaker;
    private SourceSpan? _unreadable;

    public int Position { get; private set; }

    private readonly ReadOnlySpan<char> Rest => _line[Position..];

    public readonly ParagraphHead ToHead(int end) => new(_time, _speaker, Math.Min(end, Position), _unreadable);

    /// <summary>Moves over any of the characters.</summary>
    /// <returns>How many there were.</returns>
    public int Skip(ReadOnlySpan<char> characters)
    {
        var length = Rest.IndexOfAnyExcept(characters);
        length = length < 0 ? Rest.Length : length;
        Position += length;
        return length;
    }

    /// <summary>Takes a time such as <c>[0:15]</c>, <c>(0:15)</c> or <c>0:15</c>, even one that cannot be read.</summary>
    public bool TryTime()
    {
        var rest = Rest;
        var close =
            rest is ['[', ..] ? ']'
            : rest is ['(', ..] ? ')'
            : '\0';
        var start = close == '\0' ? 0 : 1;
        var length = rest[start..].IndexOfAnyExcept(TimeCharacters);
        length = length < 0 ? rest.Length - start : length;
        var written = rest.Slice(start, length);
        if (close == '\0')
        {
            // As in "**Ada** 0:15: text".
            written = written.TrimEnd(":.,");
        }

        var end = start + written.Length;
        var isClosed = close == '\0' ? IsEndOfWord(rest[end..]) : end < rest.Length && rest[end] == close;
        if (!isClosed || !written.Contains(':') || written is not [>= '0' and <= '9', ..])
        {
            return false;
        }

        _time = PlaybackTime.Parse(written);
        if (_time is null && close == '\0')
        {
            return false;
        }

        _unreadable = _time is null ? new SourceSpan(Position + start, written.Length) : null;
        Position += close == '\0' ? end : end + 1;
        SkipLinkTarget(close);
        return true;
    }

    /// <summary>Takes a speaker after a time: <c>Ada:</c>, <c>**Ada:**</c> or <c>**Ada**</c>.</summary>
    public bool TrySpeaker()
    {
        var before = Position;
        // The emphasis has been skipped with the punctuation after the time, so look back for it.
        var isEmphasised = Position > 0 && Emphasis.Contains(_line[Position - 1]);
        if (!TryName(out var name))
        {
            return false;
        }

        var closing = Skip(Emphasis);
        if (!TryColon() && !(isEmphasised && closing > 0))
        {
            Position = before;
            return false;
        }

        EndSpeaker(name);
        return true;
    }

    /// <summary>Takes a speaker and perhaps a time: <c>Ada:</c>, <c>Ada (0:15):</c>, <c>**Ada** [0:15]</c>.</summary>
    public bool TrySpeakerAndTime()
    {
        var before = Position;
        var isEmphasised = Position > 0 && Emphasis.Contains(_line[Position - 1]);
        if (TryName(out var name))
        {
            Skip(Emphasis);
            if (TryColon())
            {
                Skip(" \t*_");
                _ = Rest is ['[' or '(', ..] && TryTime();
                EndSpeaker(name);
                return true;
            }

            Skip(White);
            if (Rest is ['[' or '(', ..] or [>= '0' and <= '9', ..] && TryTime())
            {
                Skip(Emphasis);
                if (TryColon() || isEmphasised || Rest.IsWhiteSpace())
                {
                    EndSpeaker(name);
                    return true;
                }
            }
        }

        (Position, _time, _unreadable) = (before, null, null);
        return false;
    }

    /// <summary>Takes a line that is a speaker and a time and nothing else: <c>Ada  0:15</c>.</summary>
    public bool TryLineOfSpeakerAndTime()
    {
        var rest = Rest.TrimEnd();
        var space = rest.LastIndexOfAny(White);
        if (_line.Length == LongestHead || space < 0 || !rest[space..].Contains(':'))
        {
            return false;
        }

        var name = rest[..space].Trim();
        if (!SpeakerLabel.IsName(name) || PlaybackTime.Parse(rest[space..]) is not { } time)
        {
            return false;
        }

        _time = time;
        _speaker = PlainText.OrNull(name);
        Position = _line.Length;
        return true;
    }

    private static bool IsEndOfWord(ReadOnlySpan<char> rest) => rest is [] or [' ' or '\t' or '*' or '_' or ':', ..];

    // A name ends where punctuation begins; it starts with a capital letter and is at most 40 characters long.
    private bool TryName(out string name)
    {
        var length = Rest.IndexOfAny(":[(*_");
        var written = length < 0 ? [] : Rest[..length].TrimEnd();
        name = PlainText.Of(written);
        if (!SpeakerLabel.IsName(written))
        {
            return false;
        }

        Position += length;
        return true;
    }

    // "At 10:30" and "https://" hold no speaker.
    private bool TryColon()
    {
        if (Rest is not [':'] and not [':', ' ' or '\t' or '*' or '_', ..])
        {
            return false;
        }

        Position++;
        return true;
    }

    private void EndSpeaker(string name)
    {
        _speaker = name;
        Skip(" \t*_");
    }

    // [0:15](https://…) links the time.
    private void SkipLinkTarget(char close)
    {
        if (close == ']' && Rest is ['(', ..] && Rest.IndexOf(')') is var length and > 0)
        {
            Position += length + 1;
        }
    }
}
