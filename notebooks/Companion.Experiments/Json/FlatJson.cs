using System.Globalization;
using System.Text;

namespace Companion.Experiments.Json;

/// <summary>
/// Reads a JSON object (RFC 8259) whose values are strings, numbers and booleans, as in a question. The platform's
/// reader would add an assembly to a download that has a budget.
/// </summary>
internal sealed class FlatJson
{
    private readonly string _text;
    private int _at;

    private FlatJson(string text) => _text = text;

    /// <summary>
    /// The members: a <see cref="string"/>, a <see cref="double"/> or a <see cref="bool"/>. The last value of a name
    /// counts.
    /// </summary>
    /// <exception cref="FormatException">The text is not such an object.</exception>
    public static IReadOnlyDictionary<string, object> Read(string text)
    {
        var json = new FlatJson(text);
        var members = json.ReadObject();
        json.SkipSpace();
        return json._at == text.Length ? members : throw json.Wrong("something follows the object");
    }

    private Dictionary<string, object> ReadObject()
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        Expect('{');
        if (Accept('}'))
        {
            return members;
        }

        do
        {
            var name = ReadString();
            Expect(':');
            members[name] = ReadValue();
        } while (Accept(','));
        Expect('}');
        return members;
    }

    private object ReadValue()
    {
        SkipSpace();
        return Peek() switch
        {
            '"' => ReadString(),
            't' => ReadWord("true", value: true),
            'f' => ReadWord("false", value: false),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            _ => throw Wrong("a string, a number, true or false is missing"),
        };
    }

    private bool ReadWord(string word, bool value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            throw Wrong($"{word} is misspelt");
        }

        _at += word.Length;
        return value;
    }

    private double ReadNumber()
    {
        var start = _at;
        while (Peek() is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
        {
            _at++;
        }

        return double.TryParse(
            _text.AsSpan(start, _at - start),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw Wrong("this is no number");
    }

    private string ReadString()
    {
        Expect('"');
        var text = new StringBuilder();
        while (true)
        {
            var length = _text.AsSpan(_at).IndexOfAny('"', '\\');
            if (length < 0)
            {
                throw Wrong("a string does not end");
            }

            text.Append(_text, _at, length);
            _at += length + 1;
            if (_text[_at - 1] == '"')
            {
                return text.ToString();
            }

            text.Append(ReadEscape());
        }
    }

    private char ReadEscape()
    {
        var kind = Peek();
        _at++;
        switch (kind)
        {
            case '"' or '\\' or '/':
                return kind;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u'
                when _at + 4 <= _text.Length
                    && ushort.TryParse(
                        _text.AsSpan(_at, 4),
                        NumberStyles.AllowHexSpecifier,
                        CultureInfo.InvariantCulture,
                        out var code
                    ):
                _at += 4;
                return (char)code;
            default:
                throw Wrong("an escape in a string is wrong");
        }
    }

    private void Expect(char wanted)
    {
        if (!Accept(wanted))
        {
            throw Wrong($"{wanted} is missing");
        }
    }

    private bool Accept(char wanted)
    {
        SkipSpace();
        if (Peek() != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (Peek() is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private char Peek() => _at < _text.Length ? _text[_at] : '\0';

    private FormatException Wrong(string message) =>
        new($"the question is not as it should be at character {_at}: {message}");
}
