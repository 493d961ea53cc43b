using System.Globalization;

namespace Companion.Python.Syntax.Lexing;

/// <summary>The lexer's position in the text, and the tokens so far.</summary>
internal sealed class LexerState(string text, int start, int end, bool inField)
{
    /// <summary>The whole text.</summary>
    public string Text { get; } = text;

    /// <summary>The end of the part to split.</summary>
    public int End { get; } = end;

    /// <summary>Whether the part is a field of an f-string, where line ends and indentation have no meaning.</summary>
    public bool InField { get; } = inField;

    public int Position { get; set; } = start;

    public bool AtLineStart { get; set; } = !inField;

    /// <summary>Whether an error token has been added; only the end follows it.</summary>
    public bool Failed { get; private set; }

    /// <summary>The open brackets.</summary>
    public List<(char Bracket, int Start)> Brackets { get; } = [];

    /// <summary>The tokens so far.</summary>
    public List<Token> Tokens { get; } = new(((end - start) / 4) + 8);

    public void SkipBlanks()
    {
        for (; Position < End; Position++)
        {
            var c = Text[Position];
            if (c == '#')
            {
                var lineEnd = Text.AsSpan(Position, End - Position).IndexOfAny('\n', '\r');
                Position = (lineEnd < 0 ? End : Position + lineEnd) - 1;
            }
            else if (c is not (' ' or '\t' or '\f') && !(InField && c is '\n' or '\r'))
            {
                return;
            }
        }
    }

    public void SkipLineEnd()
    {
        if (Position < End && Text[Position] == '\r')
        {
            Position++;
            if (Position < End && Text[Position] == '\n')
            {
                Position++;
            }
        }
        else if (Position < End)
        {
            Position++;
        }
    }

    public bool IsNameStart(int at) =>
        Text[at] < 128
            ? char.IsAsciiLetter(Text[at]) || Text[at] == '_'
            : NameCharacters.CanStart(CategoryAt(at, out _));

    public bool IsNamePart(int at, out int length)
    {
        length = 1;
        return Text[at] < 128
            ? char.IsAsciiLetterOrDigit(Text[at]) || Text[at] == '_'
            : NameCharacters.CanFollow(CategoryAt(at, out length)) || Text[at] == '\u00B7';
    }

    private UnicodeCategory CategoryAt(int at, out int length)
    {
        length = at + 1 < End && char.IsSurrogatePair(Text[at], Text[at + 1]) ? 2 : 1;
        return CharUnicodeInfo.GetUnicodeCategory(Text, at);
    }

    public void Add(TokenKind kind, int start, int stop, string value = "") =>
        Tokens.Add(new Token(kind, start, stop, value));

    public bool Fail(TokenKind kind, string message, int start, int stop)
    {
        Failed = true;
        Add(kind, start, stop, message);
        return false;
    }
}
