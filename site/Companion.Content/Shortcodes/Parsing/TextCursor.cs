using System.Text;
using Companion.Sources;

namespace Companion.Content.Shortcodes.Parsing;

/// <summary>A position in the body that moves forward. Offsets are those of the whole file's text.</summary>
internal sealed class TextCursor(string text, SourceSpan body)
{
    private readonly int _end = Math.Clamp(body.End, 0, text.Length);
    private readonly HashSet<string> _absent = [];

    public int Position { get; set; } = Math.Clamp(body.Start, 0, text.Length);

    public bool AtEnd => Position >= _end;

    /// <summary>The current character; NUL at the end.</summary>
    public char Current => Peek(0);

    /// <summary>Whether a shortcode tag starts here.</summary>
    public bool SeesOpening => Current == '{' && Peek(1) == '{' && Peek(2) is '<' or '%';

    /// <summary>Moves to the next tag's start, or to the end.</summary>
    /// <returns>The tag's delimiter, or null at the end.</returns>
    public ShortcodeDelimiter? SkipToOpening()
    {
        while (Find("{{", Position) is { } braces)
        {
            Position = braces;
            if (SeesOpening)
            {
                return Peek(2) == '<' ? ShortcodeDelimiter.Html : ShortcodeDelimiter.Markdown;
            }

            Position++;
        }

        Position = _end;
        return null;
    }

    public char Peek(int distance) => Position + distance < _end ? text[Position + distance] : '\0';

    public bool IsAt(string expected) =>
        _end - Position >= expected.Length && text.AsSpan(Position, expected.Length).SequenceEqual(expected);

    public bool TryConsume(string expected)
    {
        if (!IsAt(expected))
        {
            return false;
        }

        Position += expected.Length;
        return true;
    }

    public void SkipWhile(Func<char, bool> condition)
    {
        while (!AtEnd && condition(text[Position]))
        {
            Position++;
        }
    }

    public void SkipRunes(Func<Rune, bool> condition)
    {
        while (RuneHere() is { } rune && condition(rune))
        {
            Position += rune.Utf16SequenceLength;
        }
    }

    /// <summary>The current Unicode character; null at the end and at half a surrogate pair.</summary>
    public Rune? RuneHere() =>
        !AtEnd && Rune.TryGetRuneAt(text, Position, out var rune) && Position + rune.Utf16SequenceLength <= _end
            ? rune
            : null;

    /// <summary>
    /// The offset of the next occurrence of a text at or after <paramref name="from"/>, or null. A failed search is
    /// remembered, so that repeated searches cost one pass; callers must therefore only search forward.
    /// </summary>
    public int? Find(string wanted, int from)
    {
        if (_absent.Contains(wanted))
        {
            return null;
        }

        var found = from < _end ? text.IndexOf(wanted, from, _end - from, StringComparison.Ordinal) : -1;
        if (found < 0)
        {
            _absent.Add(wanted);
            return null;
        }

        return found;
    }

    /// <summary>The end of the line that contains <paramref name="from"/>: its line feed or the body's end.</summary>
    public int LineEnd(int from)
    {
        var found = text.IndexOf('\n', from, _end - from);
        return found < 0 ? _end : found;
    }

    public string Slice(int from, int to) => text[from..to];

    /// <summary>The span up to here, without trailing white space.</summary>
    public SourceSpan TrimmedSpanFrom(int start)
    {
        var last = Position;
        while (last > start && char.IsWhiteSpace(text[last - 1]))
        {
            last--;
        }

        return SourceSpan.FromBounds(start, last);
    }
}
