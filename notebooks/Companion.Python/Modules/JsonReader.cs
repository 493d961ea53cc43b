using System.Globalization;
using System.Numerics;
using System.Text;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Values;

namespace Companion.Python.Modules;

/// <summary>Reads JSON like Python's decoder: ints of any size, the last of equal keys, NaN and Infinity.</summary>
internal sealed class JsonReader(Meter meter, string text)
{
    private const int MaximumDepth = 100;
    private int _at;
    private string _problem = "";
    private int _problemAt;

    public PythonValue? Read()
    {
        var value = ReadValue(0);
        SkipBlanks();
        return value is not null && _at < text.Length ? Fail("Extra data", _at) : value;
    }

    public string Problem(string source)
    {
        var line = source.AsSpan(0, Math.Min(_problemAt, source.Length)).Count('\n') + 1;
        var column =
            _problemAt - (_problemAt == 0 ? -1 : source.LastIndexOf('\n', Math.Min(_problemAt, source.Length) - 1));
        return $"{_problem}: line {line} column {column} (char {_problemAt})";
    }

    private PythonValue? Fail(string message, int place)
    {
        (_problem, _problemAt) = _problem.Length == 0 ? (message, place) : (_problem, _problemAt);
        return null;
    }

    private void SkipBlanks()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private PythonValue? ReadValue(int depth)
    {
        meter.Step();
        if (depth > MaximumDepth)
        {
            throw new UnknowableException("the JSON is nested too deeply");
        }

        SkipBlanks();
        if (_at >= text.Length)
        {
            return Fail("Expecting value", _at);
        }

        switch (text[_at])
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                _at++;
                return ReadText();
        }

        (string Word, PythonValue Value)[] words =
        [
            ("null", Known.None),
            ("true", Known.True),
            ("false", Known.False),
            ("NaN", Known.Of(double.NaN)),
            ("Infinity", Known.Of(double.PositiveInfinity)),
            ("-Infinity", Known.Of(double.NegativeInfinity)),
        ];
        foreach (var (word, value) in words)
        {
            if (text.AsSpan(_at).StartsWith(word))
            {
                _at += word.Length;
                return value;
            }
        }

        return ReadNumber();
    }

    private PythonValue? ReadNumber()
    {
        var start = _at;
        var end = _at < text.Length && text[_at] == '-' ? _at + 1 : _at;
        var digits = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && !(text[digits] == '0' && end > digits))
        {
            end++;
        }

        if (end == digits)
        {
            return Fail("Expecting value", start);
        }

        var isFloat = false;
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            isFloat = true;
            end += 2;
            end +=
                text.AsSpan(end).IndexOfAnyExceptInRange('0', '9') is var count && count < 0
                    ? text.Length - end
                    : count;
        }

        if (end < text.Length && text[end] is 'e' or 'E')
        {
            var exponent = end + 1 < text.Length && text[end + 1] is '+' or '-' ? end + 2 : end + 1;
            if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
            {
                isFloat = true;
                end = exponent;
                end +=
                    text.AsSpan(end).IndexOfAnyExceptInRange('0', '9') is var count && count < 0
                        ? text.Length - end
                        : count;
            }
        }

        _at = end;
        var number = text[start..end];
        return isFloat ? Known.Of(double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture))
            : number.Length > NumberLiterals.MaximumDigits ? throw Errors.TooLarge()
            : Known.Of(BigInteger.Parse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    }

    private PythonString? ReadText()
    {
        var start = _at - 1;
        var builder = new StringBuilder();
        while (_at < text.Length)
        {
            var c = text[_at++];
            if (c == '"')
            {
                return Known.Of(builder.ToString());
            }

            if (c < ' ')
            {
                Fail("Invalid control character at", _at - 1);
                return null;
            }

            if (c != '\\')
            {
                builder.Append(c);
            }
            else if (!ReadEscape(builder, start))
            {
                return null;
            }
        }

        Fail("Unterminated string starting at", start);
        return null;
    }

    private bool ReadEscape(StringBuilder builder, int start)
    {
        if (_at >= text.Length)
        {
            Fail("Unterminated string starting at", start);
            return false;
        }

        var c = text[_at++];
        var plain = "\"\\/bfnrt".IndexOf(c);
        if (plain >= 0)
        {
            builder.Append("\"\\/\b\f\n\r\t"[plain]);
            return true;
        }

        if (c != 'u')
        {
            Fail("Invalid \\escape", _at - 2);
            return false;
        }

        if (
            _at + 4 > text.Length
            || !ushort.TryParse(text.AsSpan(_at, 4), NumberStyles.AllowHexSpecifier, null, out var code)
        )
        {
            Fail("Invalid \\uXXXX escape", _at - 1);
            return false;
        }

        _at += 4;
        builder.Append(
            char.IsSurrogate((char)code)
                ? throw new UnknowableException("surrogates in JSON are not evaluated")
                : (char)code
        );
        return true;
    }

    private PythonValue? ReadArray(int depth)
    {
        _at++;
        var items = new List<PythonValue>();
        SkipBlanks();
        if (_at < text.Length && text[_at] == ']')
        {
            _at++;
            return Known.List(items);
        }

        while (true)
        {
            if (ReadValue(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
            SkipBlanks();
            var c = _at < text.Length ? text[_at] : '\0';
            if (c is not (',' or ']'))
            {
                return Fail("Expecting ',' delimiter", _at);
            }

            _at++;
            if (c == ']')
            {
                return Known.List(items);
            }
        }
    }

    private PythonValue? ReadObject(int depth)
    {
        _at++;
        var items = new DictionaryItems(meter.Keys);
        SkipBlanks();
        if (_at < text.Length && text[_at] == '}')
        {
            _at++;
            return new PythonDictionary(items);
        }

        while (true)
        {
            SkipBlanks();
            if (_at >= text.Length || text[_at] != '"')
            {
                return Fail("Expecting property name enclosed in double quotes", _at);
            }

            _at++;
            if (ReadText() is not { } key)
            {
                return null;
            }

            SkipBlanks();
            if (_at >= text.Length || text[_at] != ':')
            {
                return Fail("Expecting ':' delimiter", _at);
            }

            _at++;
            if (ReadValue(depth + 1) is not { } value)
            {
                return null;
            }

            Dictionaries.Put(items, key, value);
            SkipBlanks();
            var c = _at < text.Length ? text[_at] : '\0';
            if (c is not (',' or '}'))
            {
                return Fail("Expecting ',' delimiter", _at);
            }

            _at++;
            if (c == '}')
            {
                return new PythonDictionary(items);
            }
        }
    }
}
