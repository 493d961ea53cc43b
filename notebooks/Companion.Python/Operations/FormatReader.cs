using System.Text;

namespace Companion.Python.Operations;

/// <summary>Reads a specification: "Format Specification Mini-Language" of the library reference.</summary>
internal sealed class FormatReader
{
    private readonly string _text;
    private readonly string _typeName;
    private readonly Rune[] _runes;
    private int _at;

    private FormatReader(string text, string typeName)
    {
        _text = text;
        _typeName = typeName;
        _runes = text.EnumerateRunes().ToArray();
    }

    /// <summary>Reads a specification; raises <c>ValueError</c> when it is not valid.</summary>
    public static FormatSpecification Read(string text, string typeName) => new FormatReader(text, typeName).Read();

    private FormatSpecification Read()
    {
        var (fill, align) = ReadAlignment();
        var sign = Take("+- ");
        var coerces = Take("z") is not null;
        var isAlternate = Take("#") is not null;
        var hasZero = fill is null && Take("0") is not null;
        if (fill is not null && _at < _runes.Length && _runes[_at].Value == '0')
        {
            hasZero = align == '=' || align is null;
            _at++;
        }

        return new FormatSpecification
        {
            Fill = fill ?? (hasZero ? new Rune('0') : null),
            Align = align,
            Sign = sign,
            CoercesZero = coerces,
            IsAlternate = isAlternate,
            HasZero = hasZero,
            Width = ReadNumber(),
            Grouping = ReadGrouping(),
            Precision = ReadPrecision(),
            Type = ReadType(),
        };
    }

    private (Rune? Fill, char? Align) ReadAlignment()
    {
        if (_runes.Length > 1 && AlignOf(_runes[1]) is { } second)
        {
            _at = 2;
            return (_runes[0], second);
        }

        if (_runes.Length > 0 && AlignOf(_runes[0]) is { } first)
        {
            _at = 1;
            return (null, first);
        }

        return (null, null);
    }

    private static char? AlignOf(Rune rune) => rune.Value is '<' or '>' or '=' or '^' ? (char)rune.Value : null;

    private char? Take(string allowed)
    {
        if (_at < _runes.Length && _runes[_at].Value < 128 && allowed.Contains((char)_runes[_at].Value))
        {
            return (char)_runes[_at++].Value;
        }

        return null;
    }

    private int? ReadNumber()
    {
        long? number = null;
        while (Take("0123456789") is { } digit)
        {
            number = ((number ?? 0) * 10) + digit - '0';
            if (number > int.MaxValue)
            {
                throw Errors.Value("Too many decimal digits in format string");
            }
        }

        return (int?)number;
    }

    private char? ReadGrouping()
    {
        var grouping = Take(",_");
        if (grouping is not null && Take(",_") is { } again)
        {
            throw Errors.Value(
                again == grouping ? $"Cannot specify '{again}' with '{again}'." : "Cannot specify both ',' and '_'."
            );
        }

        return grouping;
    }

    private int? ReadPrecision() =>
        Take(".") is null ? null : ReadNumber() ?? throw Errors.Value("Format specifier missing precision");

    private char? ReadType()
    {
        if (_at >= _runes.Length)
        {
            return null;
        }

        if (_runes.Length - _at > 1)
        {
            throw Errors.Value($"Invalid format specifier '{_text}' for object of type '{_typeName}'");
        }

        return _runes[_at].Value < 128 ? (char)_runes[_at].Value : '\uFFFF';
    }
}
