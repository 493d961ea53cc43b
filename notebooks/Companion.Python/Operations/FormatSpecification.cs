using System.Text;

namespace Companion.Python.Operations;

/// <summary>"Format Specification Mini-Language" of the library reference.</summary>
internal sealed record FormatSpecification
{
    public Rune? Fill { get; init; }

    public char? Align { get; init; }

    public char? Sign { get; init; }

    public bool CoercesZero { get; init; }

    public bool IsAlternate { get; init; }

    public bool HasZero { get; init; }

    public int? Width { get; init; }

    public char? Grouping { get; init; }

    public int? Precision { get; init; }

    public char? Type { get; init; }

    public static FormatSpecification Parse(string text, string typeName)
    {
        var runes = text.EnumerateRunes().ToArray();
        var at = 0;
        Rune? fill = null;
        char? align = null;
        if (runes.Length > 1 && AlignOf(runes[1]) is { } second)
        {
            (fill, align, at) = (runes[0], second, 2);
        }
        else if (runes.Length > 0 && AlignOf(runes[0]) is { } first)
        {
            (align, at) = (first, 1);
        }

        char? Take(string allowed)
        {
            if (at < runes.Length && runes[at].Value < 128 && allowed.Contains((char)runes[at].Value))
            {
                return (char)runes[at++].Value;
            }

            return null;
        }

        int? Number(string message)
        {
            long? number = null;
            while (Take("0123456789") is { } digit)
            {
                number = ((number ?? 0) * 10) + digit - '0';
                if (number > int.MaxValue)
                {
                    throw Errors.Value(message);
                }
            }

            return (int?)number;
        }

        var sign = Take("+- ");
        var coerces = Take("z") is not null;
        var isAlternate = Take("#") is not null;
        var hasZero = fill is null && Take("0") is not null;
        if (fill is not null && at < runes.Length && runes[at].Value == '0')
        {
            hasZero = align == '=' || align is null;
            at++;
        }

        var width = Number("Too many decimal digits in format string");
        var grouping = Take(",_");
        if (grouping is not null && Take(",_") is { } again)
        {
            throw Errors.Value(
                again == grouping ? $"Cannot specify '{again}' with '{again}'." : "Cannot specify both ',' and '_'."
            );
        }

        int? precision = null;
        if (Take(".") is not null)
        {
            precision =
                Number("Too many decimal digits in format string")
                ?? throw Errors.Value("Format specifier missing precision");
        }

        char? type = null;
        if (at < runes.Length)
        {
            if (runes.Length - at > 1)
            {
                throw Errors.Value($"Invalid format specifier '{text}' for object of type '{typeName}'");
            }

            type = runes[at].Value < 128 ? (char)runes[at].Value : '\uFFFF';
        }

        return new FormatSpecification
        {
            Fill = fill ?? (hasZero ? new Rune('0') : null),
            Align = align,
            Sign = sign,
            CoercesZero = coerces,
            IsAlternate = isAlternate,
            HasZero = hasZero,
            Width = width,
            Grouping = grouping,
            Precision = precision,
            Type = type,
        };
    }

    private static char? AlignOf(Rune rune) => rune.Value is '<' or '>' or '=' or '^' ? (char)rune.Value : null;

    /// <summary>Pads a number's sign and digits, or a text (no sign), to the width.</summary>
    public string Pad(Meter meter, string sign, string body, char defaultAlign)
    {
        var length = Characters.Length(sign) + Characters.Length(body);
        var missing = (Width ?? 0) - length;
        if (missing <= 0)
        {
            return sign + body;
        }

        meter.CheckText((Width ?? 0) * 2L);
        var fill = (Fill ?? new Rune(' ')).ToString();
        var align = Align ?? (HasZero && defaultAlign == '>' ? '=' : defaultAlign);
        return align switch
        {
            '<' => sign + body + Repeat(fill, missing),
            '^' => Repeat(fill, missing / 2) + sign + body + Repeat(fill, missing - (missing / 2)),
            '=' => sign + Repeat(fill, missing) + body,
            _ => Repeat(fill, missing) + sign + body,
        };
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
