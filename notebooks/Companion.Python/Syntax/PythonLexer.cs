using System.Globalization;

namespace Companion.Python.Syntax;

/// <summary>
/// Splits a Python text into tokens, by the rules of the language reference, chapter 2 "Lexical analysis".
/// It takes time linear in the text and throws nothing: what Python would refuse becomes an error token, the last one
/// before <see cref="TokenKind.End"/>.
/// </summary>
public sealed partial class PythonLexer
{
    /// <summary>CPython's <c>MAXLEVEL</c>: brackets that may be open at once.</summary>
    private const int MaximumBrackets = 200;

    /// <summary>CPython's <c>MAXINDENT</c>: blocks that may be open at once.</summary>
    private const int MaximumIndents = 100;

    private readonly string text;
    private readonly int end;
    private readonly bool inField;
    private readonly List<Token> tokens;
    private readonly List<(char Bracket, int Start)> brackets = [];
    private readonly Stack<(int Column, int TabsAsOne)> indents = new();
    private readonly Dictionary<string, string> names = [];
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> nameLookup;
    private int position;
    private bool atLineStart = true;
    private bool failed;

    private PythonLexer(string text, int start, int end, bool inField)
    {
        this.text = text;
        this.end = end;
        this.inField = inField;
        position = start;
        nameLookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        tokens = new List<Token>(((end - start) / 4) + 8);
    }

    /// <summary>The tokens of a whole text; the last one is <see cref="TokenKind.End"/>.</summary>
    public static IReadOnlyList<Token> Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        return new PythonLexer(text, start, text.Length, inField: false).Run();
    }

    /// <summary>The tokens of an f-string's replacement field, where line ends and indentation mean nothing.</summary>
    internal static IReadOnlyList<Token> TokenizeField(string text, int start, int end) =>
        new PythonLexer(text, start, end, inField: true).Run();

    private List<Token> Run()
    {
        indents.Push((0, 0));
        atLineStart = !inField;
        while (!failed)
        {
            if (atLineStart)
            {
                atLineStart = false;
                if (brackets.Count == 0 && !inField && !ReadIndentation())
                {
                    continue;
                }
            }

            SkipBlanks();
            if (position >= end)
            {
                break;
            }

            ReadToken();
        }

        Finish();
        return tokens;
    }

    private void Finish()
    {
        if (!failed && brackets.Count > 0)
        {
            var (bracket, start) = brackets[^1];
            Fail(TokenKind.Error, $"'{bracket}' was never closed", start, start + 1);
        }

        if (!failed && !inField)
        {
            if (tokens.Count > 0 && tokens[^1].Kind is not (TokenKind.NewLine or TokenKind.Dedent))
            {
                Add(TokenKind.NewLine, end, end);
            }

            while (indents.Count > 1)
            {
                indents.Pop();
                Add(TokenKind.Dedent, end, end);
            }
        }

        Add(TokenKind.End, end, end);
    }

    // "2.1.8. Indentation": tabs go to multiples of eight; a line whose depth changes when tabs count as one is refused.
    private bool ReadIndentation()
    {
        var (column, tabsAsOne, continued) = (0, 0, 0);
        var start = position;
        for (; position < end; position++)
        {
            var c = text[position];
            if (c == ' ')
            {
                (column, tabsAsOne) = (column + 1, tabsAsOne + 1);
            }
            else if (c == '\t')
            {
                (column, tabsAsOne) = (((column / 8) + 1) * 8, tabsAsOne + 1);
            }
            else if (c == '\f')
            {
                (column, tabsAsOne) = (0, 0);
            }
            else if (c == '\\' && position + 1 < end && text[position + 1] is '\n' or '\r')
            {
                // A line joined to the next one is as deep as its first part.
                continued = continued > 0 ? continued : column;
                position++;
                if (text[position] == '\r' && position + 1 < end && text[position + 1] == '\n')
                {
                    position++;
                }
            }
            else
            {
                break;
            }
        }

        (column, tabsAsOne) = continued > 0 ? (continued, continued) : (column, tabsAsOne);
        if (position >= end)
        {
            return false;
        }

        if (text[position] is '#' or '\n' or '\r')
        {
            SkipBlanks();
            SkipLineEnd();
            atLineStart = true;
            return false;
        }

        return ApplyIndentation(start, column, tabsAsOne);
    }

    private bool ApplyIndentation(int start, int column, int tabsAsOne)
    {
        var current = indents.Peek();
        if (column == current.Column)
        {
            return tabsAsOne == current.TabsAsOne || FailTabs(start);
        }

        if (column > current.Column)
        {
            if (tabsAsOne <= current.TabsAsOne)
            {
                return FailTabs(start);
            }

            if (indents.Count >= MaximumIndents)
            {
                return Fail(TokenKind.IndentationError, "too many levels of indentation", start, position);
            }

            indents.Push((column, tabsAsOne));
            Add(TokenKind.Indent, start, position);
            return true;
        }

        while (indents.Peek().Column > column)
        {
            indents.Pop();
            Add(TokenKind.Dedent, position, position);
        }

        if (indents.Peek().Column != column)
        {
            const string Message = "unindent does not match any outer indentation level";
            return Fail(TokenKind.IndentationError, Message, start, position);
        }

        return indents.Peek().TabsAsOne == tabsAsOne || FailTabs(start);
    }

    private bool FailTabs(int start) =>
        Fail(TokenKind.TabError, "inconsistent use of tabs and spaces in indentation", start, position);

    private void SkipBlanks()
    {
        for (; position < end; position++)
        {
            var c = text[position];
            if (c == '#')
            {
                var lineEnd = text.AsSpan(position, end - position).IndexOfAny('\n', '\r');
                position = (lineEnd < 0 ? end : position + lineEnd) - 1;
            }
            else if (c is not (' ' or '\t' or '\f') && !(inField && c is '\n' or '\r'))
            {
                return;
            }
        }
    }

    private void SkipLineEnd()
    {
        if (position < end && text[position] == '\r')
        {
            position++;
            if (position < end && text[position] == '\n')
            {
                position++;
            }
        }
        else if (position < end)
        {
            position++;
        }
    }

    private void ReadToken()
    {
        var c = text[position];
        if (c is '\n' or '\r')
        {
            var start = position;
            SkipLineEnd();
            atLineStart = true;
            if (brackets.Count == 0 && !inField)
            {
                Add(TokenKind.NewLine, start, position);
            }
        }
        else if (c == '\\')
        {
            ReadContinuation();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && position + 1 < end && char.IsAsciiDigit(text[position + 1])))
        {
            ReadNumber();
        }
        else if (c is '"' or '\'')
        {
            ReadString(position, position);
        }
        else if (IsNameStart(position))
        {
            ReadName();
        }
        else
        {
            ReadOperator();
        }
    }

    private void ReadContinuation()
    {
        var start = position++;
        if (position >= end)
        {
            Fail(TokenKind.Error, "unexpected EOF while parsing", start, position);
        }
        else if (text[position] is '\n' or '\r')
        {
            SkipLineEnd();
            if (position >= end && !inField)
            {
                Fail(TokenKind.Error, "unexpected EOF while parsing", start, position);
            }
        }
        else
        {
            Fail(TokenKind.Error, "unexpected character after line continuation character", start, position);
        }
    }

    private void ReadName()
    {
        var start = position;
        while (position < end && IsNamePart(position, out var length))
        {
            position += length;
        }

        var span = text.AsSpan(start, position - start);
        if (position < end && text[position] is '"' or '\'' && IsStringPrefix(span))
        {
            ReadString(start, position);
            return;
        }

        if (PythonKeywords.Lookup.TryGetValue(span, out var keyword))
        {
            Add(TokenKind.Keyword, start, position, keyword);
            return;
        }

        if (!nameLookup.TryGetValue(span, out var name))
        {
            name = span.ToString();
            names.Add(name, name);
        }

        Add(TokenKind.Name, start, position, name);
    }

    private static bool IsStringPrefix(ReadOnlySpan<char> span) =>
        span.Length switch
        {
            1 => span[0] is 'r' or 'R' or 'b' or 'B' or 'u' or 'U' or 'f' or 'F',
            2 => (char.ToLowerInvariant(span[0]), char.ToLowerInvariant(span[1]))
                is
                    ('r', 'b')
                    or
                    ('b', 'r')
                    or
                    ('r', 'f')
                    or
                    ('f', 'r'),
            _ => false,
        };

    private bool IsNameStart(int at) =>
        text[at] < 128
            ? char.IsAsciiLetter(text[at]) || text[at] == '_'
            : NameCharacters.CanStart(CategoryAt(at, out _));

    private bool IsNamePart(int at, out int length)
    {
        length = 1;
        return text[at] < 128
            ? char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'
            : NameCharacters.CanFollow(CategoryAt(at, out length)) || text[at] == '\u00B7';
    }

    private UnicodeCategory CategoryAt(int at, out int length)
    {
        length = at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        return CharUnicodeInfo.GetUnicodeCategory(text, at);
    }

    private void Add(TokenKind kind, int start, int stop, string value = "") =>
        tokens.Add(new Token(kind, start, stop, value));

    private bool Fail(TokenKind kind, string message, int start, int stop)
    {
        failed = true;
        Add(kind, start, stop, message);
        return false;
    }
}
