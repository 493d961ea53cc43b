using System.Globalization;

namespace Companion.Python.Operations;

/// <summary>
/// Floats as <c>repr()</c> writes them: the shortest digits that parse back to the value, with an exponent from 1e16
/// on.
/// </summary>
internal static class FloatText
{
    public static string Repr(double value)
    {
        if (double.IsNaN(value))
        {
            return "nan";
        }

        if (double.IsInfinity(value))
        {
            return value > 0 ? "inf" : "-inf";
        }

        var sign = double.IsNegative(value) ? "-" : "";
        var (digits, exponent) = Shortest(Math.Abs(value));
        return sign + (exponent is < -4 or >= 16 ? Scientific(digits, exponent) : Plain(digits, exponent));
    }

    /// <summary>The shortest digits and the decimal exponent of the first.</summary>
    public static (string Digits, int Exponent) Shortest(double value)
    {
        if (value == 0)
        {
            return ("0", 0);
        }

        var text = value.ToString("R", CultureInfo.InvariantCulture);
        var mark = text.IndexOf('E');
        var exponent =
            mark < 0
                ? 0
                : int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var mantissa = mark < 0 ? text : text[..mark];
        var point = mantissa.IndexOf('.');
        var whole = point < 0 ? mantissa.Length : point;
        var digits = mantissa.Replace(".", "");
        var leading = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        return (digits, exponent + whole - leading - 1);
    }

    private static string Plain(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        if (exponent + 1 >= digits.Length)
        {
            return digits.PadRight(exponent + 1, '0') + ".0";
        }

        return digits[..(exponent + 1)] + "." + digits[(exponent + 1)..];
    }

    private static string Scientific(string digits, int exponent)
    {
        var fraction = digits.Length > 1 ? "." + digits[1..] : "";
        return $"{digits[0]}{fraction}e{Exponent(exponent)}";
    }

    /// <summary>A sign and at least two digits.</summary>
    public static string Exponent(int exponent) =>
        (exponent < 0 ? "-" : "+") + Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
}
