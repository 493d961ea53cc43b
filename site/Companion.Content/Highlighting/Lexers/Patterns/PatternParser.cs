using System.Collections.Immutable;
using Companion.Sources;

namespace Companion.Content.Highlighting.Lexers.Patterns;

/// <summary>
/// Parses the patterns of lexer files. White space outside brackets has no meaning. Besides the usual operators there
/// are <c>{name}</c>, a pattern or list of words defined in the file; <c>\i</c> and <c>\w</c>, what may start and what
/// may continue a name; <c>\h</c>, a space or a tab; <c>\d</c>, <c>\s</c>. Conditions come only at the ends of a rule:
/// <c>^</c>, <c>(?&lt;=[…])</c> and <c>(?&lt;![…])</c> first, <c>(?=…)</c> and <c>(?!…)</c> last.
/// </summary>
/// <param name="location">The pattern.</param>
/// <param name="ignoresCase">Whether letters match in both cases.</param>
/// <param name="find">Finds a named pattern; null when there is none.</param>
internal sealed class PatternParser(SourceLocation location, bool ignoresCase, Func<string, Pattern?> find)
{
    private const int MostRepetitions = 100;

    private readonly string _text = location.Source.Text;
    private readonly int _end = location.Span.End;
    private int _position = location.Span.Start;

    private char Current => _position < _end ? _text[_position] : '\0';

    /// <summary>Parses a pattern without conditions.</summary>
    /// <exception cref="DiagnosticException">The pattern is not valid.</exception>
    public Pattern Parse()
    {
        var pattern = ParseChoice(out _);
        ExpectEnd();
        return pattern;
    }

    /// <summary>Parses the pattern of a rule.</summary>
    /// <exception cref="DiagnosticException">The pattern is not valid.</exception>
    public RulePattern ParseRule()
    {
        var behind = ParseBehind();
        var body = ParseChoice(out var alternatives);
        var hasAhead = TakeAhead(out var isNegated);
        if (alternatives > 1 && (hasAhead || behind != SymbolSet.All))
        {
            throw Error("a condition and a choice need a group: write (a|b)(?=c)");
        }

        if (!hasAhead)
        {
            ExpectEnd();
            return new RulePattern(behind, body, Ahead: null, IsAheadNegated: false);
        }

        var ahead = ParseChoice(out _);
        Expect(')');
        ExpectEnd();
        return new RulePattern(behind, body, ahead, isNegated);
    }

    private SymbolSet ParseBehind()
    {
        SkipBlanks();
        if (Take("^"))
        {
            return SymbolSet.Newline;
        }

        var isNegated = Take("(?<!");
        if (!isNegated && !Take("(?<="))
        {
            return SymbolSet.All;
        }

        SkipBlanks();
        if (ParseAtom() is not Pattern.One one)
        {
            throw Error("what precedes a match is one character");
        }

        SkipBlanks();
        Expect(')');
        return isNegated ? ~one.Set : one.Set;
    }

    private bool TakeAhead(out bool isNegated)
    {
        isNegated = Take("(?!");
        return isNegated || Take("(?=");
    }

    private Pattern ParseChoice(out int count)
    {
        var parts = ImmutableArray.CreateBuilder<Pattern>();
        parts.Add(ParseSequence());
        while (Take("|"))
        {
            parts.Add(ParseSequence());
        }

        count = parts.Count;
        return count == 1 ? parts[0] : new Pattern.Choice(parts.DrainToImmutable());
    }

    private Pattern ParseSequence()
    {
        var parts = ImmutableArray.CreateBuilder<Pattern>();
        SkipBlanks();
        while (_position < _end && Current is not ('|' or ')') && !IsAt("(?=") && !IsAt("(?!"))
        {
            parts.Add(ParseRepetition());
            SkipBlanks();
        }

        return parts.Count == 1 ? parts[0] : new Pattern.Sequence(parts.DrainToImmutable());
    }

    private Pattern ParseRepetition()
    {
        var part = ParseAtom();
        SkipBlanks();
        return Current switch
        {
            '?' => Repeat(part, 0, 1),
            '*' => Repeat(part, 0, null),
            '+' => Repeat(part, 1, null),
            '{' when _position + 1 < _end && char.IsAsciiDigit(_text[_position + 1]) => ParseCount(part),
            _ => part,
        };
    }

    private Pattern.Repetition Repeat(Pattern part, int least, int? most)
    {
        if (part.MatchesEmpty)
        {
            throw Error("what is repeated must not be empty");
        }

        _position++;
        return new Pattern.Repetition(part, least, most);
    }

    private Pattern.Repetition ParseCount(Pattern part)
    {
        _position++;
        var least = ParseNumber();
        int? most = least;
        if (Take(","))
        {
            most = char.IsAsciiDigit(Current) ? ParseNumber() : null;
        }

        if (Current != '}' || least > MostRepetitions || most > MostRepetitions || most < least)
        {
            throw Error($"a repetition is {{2}}, {{2,}} or {{2,5}}, up to {MostRepetitions}");
        }

        return Repeat(part, least, most);
    }

    private int ParseNumber()
    {
        var number = 0;
        while (char.IsAsciiDigit(Current) && number <= MostRepetitions)
        {
            number = (number * 10) + (Current - '0');
            _position++;
        }

        return number;
    }

    private Pattern ParseAtom()
    {
        var character = Current;
        switch (character)
        {
            case '(':
                _position++;
                var choice = ParseChoice(out _);
                Expect(')');
                return choice;
            case '[':
                _position++;
                return One(ParseSet());
            case '{':
                return ParseName();
            case '.':
                _position++;
                return new Pattern.One(~SymbolSet.Newline);
            case '\\':
                return One(ParseEscape());
            case '?' or '*' or '+' or '^' or '$' or '}' or ']' or ')' or '\0' or > '~':
                throw Error("an operator has nothing to work on, or a character needs a backslash");
            default:
                _position++;
                return One(SymbolSet.Of(character));
        }
    }

    private Pattern.One One(SymbolSet set) => new(ignoresCase ? set.InBothCases() : set);

    private Pattern ParseName()
    {
        var start = ++_position;
        while (char.IsAsciiLetterOrDigit(Current) || Current == '-')
        {
            _position++;
        }

        var name = _text[start.._position];
        Expect('}');
        return find(name) ?? throw Error($"there is no pattern and no list of words called '{name}'");
    }

    // The bracket is taken. A negated set contains the newline.
    private SymbolSet ParseSet()
    {
        var isNegated = Take("^");
        var set = default(SymbolSet);
        while (Current != ']')
        {
            if (_position >= _end || Current > '~')
            {
                throw Error("a set ends with ']' and holds ASCII characters");
            }

            var first = Current;
            var member = ParseMember();
            if (Current == '-' && _position + 1 < _end && _text[_position + 1] != ']')
            {
                _position++;
                var last = Current;
                if (first == '\\' || last == '\\' || last < first)
                {
                    throw Error("a range goes from a lower to a higher character");
                }

                _position++;
                member = SymbolSet.Range(first, last);
            }

            set |= member;
        }

        _position++;
        set = ignoresCase ? set.InBothCases() : set;
        return isNegated ? ~set : set;
    }

    private SymbolSet ParseMember()
    {
        if (Current == '\\')
        {
            return ParseEscape();
        }

        return SymbolSet.Of(_text[_position++]);
    }

    private SymbolSet ParseEscape()
    {
        _position++;
        var character = Current;
        _position++;
        return character switch
        {
            'n' => SymbolSet.Newline,
            't' => SymbolSet.Of('\t'),
            'd' => SymbolSet.Digit,
            'h' => SymbolSet.Blank,
            's' => SymbolSet.WhiteSpace,
            'S' => ~SymbolSet.WhiteSpace,
            'w' => SymbolSet.Word,
            'W' => ~SymbolSet.Word,
            'i' => SymbolSet.NameStart,
            ' ' => SymbolSet.Of(' '),
            > ' ' and <= '~' when !char.IsAsciiLetterOrDigit(character) => SymbolSet.Of(character),
            _ => throw Error("a backslash precedes one of n t d h s S w W i, or a mark"),
        };
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            _position++;
        }
    }

    private bool IsAt(string text) =>
        _position + text.Length <= _end && string.CompareOrdinal(_text, _position, text, 0, text.Length) == 0;

    private bool Take(string text)
    {
        if (!IsAt(text))
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    private void Expect(char character)
    {
        if (Current != character)
        {
            throw Error($"'{character}' is missing");
        }

        _position++;
    }

    private void ExpectEnd()
    {
        SkipBlanks();
        if (_position < _end)
        {
            throw Error("the pattern should end here");
        }
    }

    private DiagnosticException Error(string message) =>
        new(
            Diagnostic.Error(
                location.Source.At(new SourceSpan(Math.Min(_position, _end), _position < _end ? 1 : 0)),
                message
            )
        );
}
