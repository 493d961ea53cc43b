using System.Text;
using Companion.Sources;

namespace Companion.Site.Importing.GoTemplates;

/// <summary>Parses the expression of an action: Go's <c>text/template</c>, "Arguments" and "Pipelines".</summary>
/// <param name="text">The action's text.</param>
/// <param name="start">Where it begins in the template.</param>
internal sealed class GoParser(string text, int start)
{
    private const int Deepest = 100;
    private int _position;
    private int _depth;

    /// <summary>Whether everything is read.</summary>
    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return _position >= text.Length;
        }
    }

    /// <summary>Reads a word, such as the keyword of an action; null when there is none.</summary>
    public string? Word()
    {
        SkipSpace();
        var end = _position;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_'))
        {
            end++;
        }

        if (end == _position)
        {
            return null;
        }

        var word = text[_position..end];
        _position = end;
        return word;
    }

    /// <summary>Reads a sign; false when something else comes.</summary>
    public bool Takes(string sign)
    {
        SkipSpace();
        if (!text.AsSpan(_position).StartsWith(sign, StringComparison.Ordinal))
        {
            return false;
        }

        _position += sign.Length;
        return true;
    }

    /// <summary>Reads the variables before <c>:=</c> or <c>=</c>: <c>$i, $x :=</c>; none when there are none.</summary>
    public IReadOnlyList<string> Declared()
    {
        var before = _position;
        var names = new List<string>();
        while (Takes("$") && Word() is { } name)
        {
            names.Add(name);
            if (Takes(":=") || (!PeeksDouble() && Takes("=")))
            {
                return names;
            }

            if (!Takes(","))
            {
                break;
            }
        }

        _position = before;
        return [];
    }

    /// <summary>Reads an expression with its pipes.</summary>
    /// <exception cref="UntranslatableException">It is not an expression.</exception>
    public GoNode Pipeline()
    {
        if (++_depth > Deepest)
        {
            throw Wrong("this is nested too deeply");
        }

        var node = Command(piped: null);
        while (Takes("|"))
        {
            node = Command(node);
        }

        _depth--;
        return node;
    }

    private bool PeeksDouble() => text.AsSpan(_position).StartsWith("==", StringComparison.Ordinal);

    private GoNode Command(GoNode? piped)
    {
        SkipSpace();
        var from = _position;
        var target = Operand() ?? throw Wrong("this is not an expression");
        var arguments = new List<GoNode>();
        while (Operand() is { } argument)
        {
            arguments.Add(argument);
        }

        if (piped is not null)
        {
            arguments.Add(piped);
        }

        return arguments.Count == 0 && target is not GoFunction
            ? target
            : new GoCall(Between(from, _position), target, arguments);
    }

    private GoNode? Operand()
    {
        SkipSpace();
        if (_position >= text.Length)
        {
            return null;
        }

        var from = _position;
        switch (text[_position])
        {
            case '"':
                return new GoLiteral(Between(from, _position), Quoted(), IsText: true) with
                {
                    Span = Between(from, _position),
                };
            case '`':
                return Raw();
            case '(':
                _position++;
                var inner = Pipeline();
                if (!Takes(")"))
                {
                    throw Wrong("a closing parenthesis is missing");
                }

                var fields = Fields();
                return fields.Count == 0 ? inner : new GoPath(Between(from, _position), inner, "", fields);
            case '$':
                _position++;
                var name = _position < text.Length && IsWord(text[_position]) ? Word()! : "";
                return new GoPath(Between(from, _position), null, "$" + name, Fields());
            case '.':
                return Dotted(from);
        }

        if (char.IsAsciiDigit(text[_position]) || text[_position] == '-')
        {
            return Number();
        }

        return IsWord(text[_position]) ? Named() : null;
    }

    private GoPath Dotted(int from)
    {
        if (_position + 1 < text.Length && IsWord(text[_position + 1]))
        {
            return new GoPath(Between(from, from), null, ".", Fields()) with { Span = Between(from, _position) };
        }

        _position++;
        return new GoPath(Between(from, _position), null, ".", []);
    }

    private GoNode Named()
    {
        var from = _position;
        var name = Word()!;
        var fields = Fields();
        var span = Between(from, _position);
        if (name is "site" or "page" && fields.Count > 0)
        {
            return new GoPath(span, new GoCall(span, new GoFunction(span, name), []), "", fields);
        }

        return name is "true" or "false" or "nil" && fields.Count == 0
            ? new GoLiteral(span, name, IsText: false)
            : new GoFunction(span, string.Join('.', [name, .. fields]));
    }

    private GoLiteral Number()
    {
        var from = _position++;
        while (_position < text.Length && (char.IsAsciiDigit(text[_position]) || text[_position] == '.'))
        {
            _position++;
        }

        return new GoLiteral(Between(from, _position), text[from.._position], IsText: false);
    }

    private List<string> Fields()
    {
        var fields = new List<string>();
        while (_position + 1 < text.Length && text[_position] == '.' && IsWord(text[_position + 1]))
        {
            _position++;
            fields.Add(Word()!);
        }

        return fields;
    }

    private GoLiteral Raw()
    {
        var from = _position++;
        var end = text.IndexOf('`', _position);
        if (end < 0)
        {
            throw Wrong("this text never ends");
        }

        var value = text[_position..end];
        _position = end + 1;
        return new GoLiteral(Between(from, _position), value, IsText: true);
    }

    private string Quoted()
    {
        var value = new StringBuilder();
        for (_position++; _position < text.Length && text[_position] != '"'; _position++)
        {
            if (text[_position] == '\\' && _position + 1 < text.Length)
            {
                _position++;
                value.Append(
                    text[_position] switch
                    {
                        'n' => '\n',
                        't' => '\t',
                        'r' => '\r',
                        var other => other,
                    }
                );
            }
            else
            {
                value.Append(text[_position]);
            }
        }

        if (_position >= text.Length)
        {
            throw Wrong("this text never ends");
        }

        _position++;
        return value.ToString();
    }

    private void SkipSpace()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }
    }

    private static bool IsWord(char c) => char.IsLetter(c) || c == '_';

    private SourceSpan Between(int from, int to) => SourceSpan.FromBounds(start + from, start + to);

    private UntranslatableException Wrong(string reason) =>
        new(Between(Math.Min(_position, text.Length), text.Length), reason);
}
