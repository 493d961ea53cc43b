namespace Companion.Content.Highlighting;

/// <summary>
/// Reads a command line by line as far as quoting goes (POSIX, Shell Command Language, 2.2 Quoting), to know whether it
/// goes on.
/// </summary>
internal sealed class ShellScanner
{
    private readonly List<HereDocument> _hereDocuments = [];
    private char _quote;
    private bool _goesOn;

    /// <summary>Whether the command is not complete yet, here-documents aside.</summary>
    public bool IsOpen => IsInQuotes || _goesOn;

    /// <summary>Whether a quote is open.</summary>
    public bool IsInQuotes => _quote != '\0';

    /// <summary>The here-documents that were opened, in order.</summary>
    public IReadOnlyList<HereDocument> HereDocuments => _hereDocuments;

    /// <summary>Reads the next line.</summary>
    public void Read(ReadOnlySpan<char> line)
    {
        _goesOn = false;
        for (var i = 0; i < line.Length; i++)
        {
            switch (line[i])
            {
                case '\\' when _quote != '\'':
                    _goesOn = i == line.Length - 1;
                    i++;
                    break;
                case '\'' or '"' when _quote == '\0':
                    _quote = line[i];
                    break;
                case var character when character == _quote:
                    _quote = '\0';
                    break;
                case '#' when _quote == '\0' && (i == 0 || line[i - 1] is ' ' or '\t' or ';' or '&' or '|' or '('):
                    return;
                case '<' when _quote == '\0' && line[i..].StartsWith("<<"):
                    i += ReadHereDocument(line[i..]) - 1;
                    break;
            }
        }

        if (_quote == '\0' && !_goesOn)
        {
            var end = line.TrimEnd();
            _goesOn = end.EndsWith("&&") || end.EndsWith('|');
        }
    }

    private int ReadHereDocument(ReadOnlySpan<char> line)
    {
        var length = 2;
        if (line[length..].StartsWith('<'))
        {
            return length + 1;
        }

        var stripsTabs = line[length..].StartsWith('-');
        length += stripsTabs ? 1 : 0;
        length += line[length..].Length - line[length..].TrimStart(" \t").Length;
        var word = line[length..];
        var quote = word.Length > 0 && word[0] is '\'' or '"' ? word[..1] : [];
        word = word[quote.Length..];
        var end = 0;
        while (end < word.Length && (char.IsAsciiLetterOrDigit(word[end]) || word[end] is '_' or '-' or '.'))
        {
            end++;
        }

        // "1 << 2" is a shift: a delimiter starts with a letter.
        if (end == 0 || !(char.IsAsciiLetter(word[0]) || word[0] == '_'))
        {
            return length;
        }

        _hereDocuments.Add(new HereDocument(word[..end].ToString(), stripsTabs));
        length += quote.Length + end;
        return word[end..].StartsWith(quote) ? length + quote.Length : length;
    }
}
