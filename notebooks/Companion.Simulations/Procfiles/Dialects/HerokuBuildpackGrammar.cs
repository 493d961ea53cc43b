using Companion.Simulations.Text;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Dialects;

/// <summary>Applies the buildpack's grammar to one text.</summary>
internal sealed class HerokuBuildpackGrammar(ProcfileSource source, ProcfileDialect dialect)
{
    private const int LongestName = 63;
    private const int LongestQuote = 20;

    private readonly string _text = source.Text;
    private readonly ProcfileReading _reading = new(source, dialect);
    private readonly List<ProcessType> _found = [];
    private int _at;

    public Procfile Read()
    {
        if (source.Flaw is not null)
        {
            return _reading.RefuseBytes("not utf-8");
        }

        while (_at < _text.Length)
        {
            SkipIgnoredLines();
            if (ReadEntry() is { } refused)
            {
                return refused;
            }

            SkipIgnoredLines();
        }

        return Finish();
    }

    // A line of spaces, or a comment; its line end then counts as an empty line. At the end of the text, where no line
    // end follows, spaces are neither: the tool refuses them, and also refuses a file of nothing but comments.
    private void SkipIgnoredLines()
    {
        while (true)
        {
            var at = SkipSpaces(_at);
            if (at < _text.Length && _text[at] == '#')
            {
                _at = EndOfLine(at);
            }
            else if (LineEndLength(at) is var length and > 0)
            {
                _at = at + length;
            }
            else
            {
                return;
            }
        }
    }

    private Procfile? ReadEntry()
    {
        var colon = _text.IndexOf(':', _at);
        if (colon < 0)
        {
            return _reading.Refuse(
                $"parse error at {CharactersBefore(_at)}",
                SourceSpan.FromBounds(_at, EndOfLine(_at))
            );
        }

        var written = SourceSpan.FromBounds(_at, colon);
        var nameStart = SkipSpaces(_at);
        var corrected = nameStart <= colon ? Corrected(_text.AsSpan(nameStart, colon - nameStart)) : "";
        if (!IsName(corrected))
        {
            return _reading.Refuse(
                $"parse error near {PythonText.Quote(PythonText.First(LongestQuote, _text.AsSpan(_at, colon - _at)))}",
                written
            );
        }

        var start = SkipSpaces(colon + 1);
        var end = EndOfLine(start);
        if (start == end || (end < _text.Length && LineEndLength(end) == 0))
        {
            return _reading.Refuse("empty value", written);
        }

        if (!_text.AsSpan(_at, colon - _at).SequenceEqual(corrected))
        {
            _reading.Warn($"corrected {_text[_at..colon]} -> {corrected}", written);
        }

        _found.Add(
            new ProcessType(
                corrected,
                _text[start..end],
                SourceSpan.FromBounds(nameStart, colon),
                SourceSpan.FromBounds(start, end),
                SourceSpan.FromBounds(_at, end)
            )
        );
        _at = end + LineEndLength(end);
        return null;
    }

    private Procfile Finish()
    {
        // A repeated name moves to the end of the list, so the last line decides its position and its command.
        var last = new Dictionary<string, ProcessType>(StringComparer.Ordinal);
        foreach (var process in _found)
        {
            if (!last.TryAdd(process.Name, process))
            {
                _reading.Warn($"duplicate {process.Name}", process.NameSpan);
                last[process.Name] = process;
            }
        }

        foreach (var process in _found.Where(process => ReferenceEquals(last[process.Name], process)))
        {
            _reading.Add(process);
        }

        if (_reading.IsEmpty)
        {
            _reading.Warn("empty", _reading.Whole);
        }

        return _reading.Done();
    }

    private static string Corrected(ReadOnlySpan<char> name)
    {
        var corrected = name.ToString().ToCharArray();
        for (var index = 0; index < corrected.Length; index++)
        {
            var character = corrected[index];
            corrected[index] =
                character == '_' ? '-'
                : char.IsAsciiLetterUpper(character) ? char.ToLowerInvariant(character)
                : character;
        }

        return new string(corrected);
    }

    private static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName
        && name[0] != '-'
        && name[^1] != '-'
        && name.All(character =>
            character is '-' || char.IsAsciiDigit(character) || char.IsAsciiLetterLower(character)
        );

    private int SkipSpaces(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private int EndOfLine(int at)
    {
        var length = _text.AsSpan(at).IndexOfAny('\r', '\n');
        return length < 0 ? _text.Length : at + length;
    }

    private int LineEndLength(int at) =>
        at >= _text.Length ? 0
        : _text[at] == '\n' ? 1
        : _text.AsSpan(at).StartsWith("\r\n") ? 2
        : 0;

    private int CharactersBefore(int at)
    {
        var count = 0;
        foreach (var _ in _text.AsSpan(0, at).EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
