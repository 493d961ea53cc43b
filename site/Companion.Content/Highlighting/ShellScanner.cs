using System.Buffers;

namespace Companion.Content.Highlighting;

/// <summary>
/// Scans a command line by line for quotes, here-documents and compound commands (POSIX, Shell Command Language, 2.2
/// Quoting and 2.9.4 Compound Commands), to find out whether it continues.
/// </summary>
internal sealed class ShellScanner
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t;&|()<'\"\\");

    private readonly List<HereDocument> _hereDocuments = [];
    private char _quote;
    private int _depth;
    private bool _goesOn;
    private bool _isCommandNext;

    /// <summary>Whether the command is incomplete, apart from its here-documents.</summary>
    public bool IsOpen => IsUnclosed || _goesOn;

    /// <summary>Whether a quote or a compound command is open.</summary>
    public bool IsUnclosed => _quote != '\0' || _depth > 0;

    /// <summary>The opened here-documents, in order.</summary>
    public IReadOnlyList<HereDocument> HereDocuments => _hereDocuments;

    /// <summary>Reads the next line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        _isCommandNext = _quote == '\0' && !_goesOn;
        _goesOn = false;
        for (var i = 0; i < line.Length; )
        {
            var rest = line[i..];
            if (_quote == '\0' && rest[0] == '#' && (i == 0 || IsSeparator(line[i - 1])))
            {
                return;
            }

            i += _quote == '\0' ? ReadUnquoted(rest) : ReadQuoted(rest);
        }

        var end = line.TrimEnd();
        _goesOn |= _quote == '\0' && (end.EndsWith("&&") || end.EndsWith('|'));
    }

    private int ReadQuoted(ReadOnlySpan<char> rest)
    {
        if (rest[0] == '\\' && _quote == '"')
        {
            return Math.Min(2, rest.Length);
        }

        _quote = rest[0] == _quote ? '\0' : _quote;
        return 1;
    }

    private int ReadUnquoted(ReadOnlySpan<char> rest)
    {
        switch (rest[0])
        {
            case '\\':
                _goesOn = rest.Length == 1;
                _isCommandNext = false;
                return Math.Min(2, rest.Length);
            case '\'' or '"':
                _quote = rest[0];
                _isCommandNext = false;
                return 1;
            case '<' when rest.StartsWith("<<"):
                return ReadHereDocument(rest);
            case ' ' or '\t':
                return 1;
            case var character when IsSeparator(character):
                _isCommandNext = true;
                return 1;
            default:
                return ReadWord(rest);
        }
    }

    private int ReadWord(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOfAny(WordEnds);
        length = length < 0 ? rest.Length : Math.Max(length, 1);
        if (_isCommandNext)
        {
            var word = rest[..length];
            _depth += word is "if" or "for" or "while" or "until" or "case" or "select" or "{" ? 1 : 0;
            _depth -= word is "fi" or "done" or "esac" or "}" ? 1 : 0;
            _isCommandNext = word is "if" or "while" or "until" or "then" or "else" or "elif" or "do" or "{" or "!";
        }

        return length;
    }

    private int ReadHereDocument(ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("<<<"))
        {
            return 3;
        }

        var stripsTabs = rest.StartsWith("<<-");
        var word = rest[(stripsTabs ? 3 : 2)..].TrimStart(" \t");
        var isQuoted = !word.IsEmpty && word[0] is '\'' or '"';
        var delimiter = isQuoted ? word[1..] : word;
        var end = 0;
        while (end < delimiter.Length && (char.IsAsciiLetterOrDigit(delimiter[end]) || "_-.".Contains(delimiter[end])))
        {
            end++;
        }

        // "1 << 2" is a shift: a delimiter starts with a letter.
        if (end == 0 || !(char.IsAsciiLetter(delimiter[0]) || delimiter[0] == '_'))
        {
            return 2;
        }

        _hereDocuments.Add(new HereDocument(delimiter[..end].ToString(), stripsTabs));
        var isClosed = isQuoted && delimiter[end..].StartsWith(word[..1]);
        return rest.Length - delimiter.Length + end + (isClosed ? 1 : 0);
    }

    private static bool IsSeparator(char character) => character is ' ' or '\t' or ';' or '&' or '|' or '(' or ')';
}
