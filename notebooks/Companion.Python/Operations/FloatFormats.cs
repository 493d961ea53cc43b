namespace Companion.Python.Operations;

/// <summary>The presentation types of floats, without their sign.</summary>
internal static class FloatFormats
{
    public static string Digits(double value, char? type, int? precision, bool isAlternate)
    {
        var isUpper = type is 'E' or 'F' or 'G';
        if (!double.IsFinite(value))
        {
            var name = double.IsNaN(value) ? "nan" : "inf";
            return (isUpper ? name.ToUpperInvariant() : name) + (type == '%' ? "%" : "");
        }

        var text = type switch
        {
            'f' or 'F' => Fixed(value, precision ?? 6, isAlternate),
            '%' => Percent(value, precision ?? 6, isAlternate),
            'e' or 'E' => Scientific(value, precision ?? 6, isAlternate),
            'g' or 'G' or 'n' => General(value, precision ?? 6, isAlternate, keepsPoint: false),
            null when precision is null => Shortest(value, isAlternate),
            _ => General(value, precision!.Value, isAlternate, keepsPoint: true),
        };
        return isUpper ? text.ToUpperInvariant() : text;
    }

    private static string Fixed(double value, int precision, bool isAlternate) =>
        ExactDecimal.Fixed(value, precision) + (isAlternate && precision == 0 ? "." : "");

    private static string Percent(double value, int precision, bool isAlternate)
    {
        var scaled = value * 100;
        return (double.IsFinite(scaled) ? Fixed(scaled, precision, isAlternate) : "inf") + "%";
    }

    private static string Scientific(double value, int precision, bool isAlternate)
    {
        var (digits, exponent) = ExactDecimal.Significant(value, precision + 1);
        return Scientific(digits, exponent, isAlternate);
    }

    private static string Scientific(string digits, int exponent, bool isAlternate)
    {
        var fraction =
            digits.Length > 1 ? "." + digits[1..]
            : isAlternate ? "."
            : "";
        return $"{digits[0]}{fraction}e{FloatText.Exponent(exponent)}";
    }

    // Without a type, like repr.
    private static string Shortest(double value, bool isAlternate) =>
        isAlternate && !FloatText.Repr(value).Contains('.')
            ? FloatText.Repr(value).Replace("e", ".e")
            : FloatText.Repr(value);

    // "g": fixed notation for exponents from -4 to below the precision. Without a type, a digit must follow the point.
    private static string General(double value, int precision, bool isAlternate, bool keepsPoint)
    {
        var count = Math.Max(precision, 1);
        var (digits, exponent) = ExactDecimal.Significant(value, count);
        var isScientific = exponent < -4 || exponent + 1 > count - (keepsPoint ? 1 : 0);
        if (!isAlternate)
        {
            digits = digits.TrimEnd('0');
            digits = digits.Length == 0 ? "0" : digits;
        }

        if (isScientific)
        {
            return Scientific(digits, exponent, isAlternate);
        }

        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        var whole = digits.PadRight(exponent + 1, '0')[..(exponent + 1)];
        var fraction = digits.Length > exponent + 1 ? digits[(exponent + 1)..] : "";
        return fraction.Length > 0 ? $"{whole}.{fraction}"
            : isAlternate ? whole + "."
            : keepsPoint ? whole + ".0"
            : whole;
    }
}
