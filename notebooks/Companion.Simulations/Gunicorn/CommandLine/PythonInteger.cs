using System.Globalization;
using System.Numerics;

namespace Companion.Simulations.Gunicorn.CommandLine;

/// <summary>Python's <c>int(text)</c> and <c>int(text, 0)</c>.</summary>
internal static class PythonInteger
{
    // sys.int_info.default_max_str_digits: Python 3.11 converts no more digits, and says ValueError.
    private const int MostDigits = 4300;

    public static BigInteger? Parse(string text) => Parse(text, anyBase: false);

    /// <summary>With a prefix for another base; a number that starts with 0 is then 0 itself or wrong.</summary>
    public static BigInteger? ParseAnyBase(string text) => Parse(text, anyBase: true);

    private static BigInteger? Parse(string text, bool anyBase)
    {
        var digits = text.AsSpan().Trim(PythonSpace);
        var isNegative = digits.StartsWith('-');
        if (isNegative || digits.StartsWith('+'))
        {
            digits = digits[1..];
        }

        var radix = 10;
        if (anyBase && RadixOf(digits) is { } prefixed)
        {
            radix = prefixed;
            digits = digits[2..];
            digits = digits.StartsWith('_') ? digits[1..] : digits;
        }

        return Magnitude(digits, radix, anyBase) is { } magnitude ? (isNegative ? -magnitude : magnitude) : null;
    }

    // str.isspace, by which int strips its argument.
    private const string PythonSpace =
        " \t\n\v\f\r\u001C\u001D\u001E\u001F\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private static int? RadixOf(ReadOnlySpan<char> digits) =>
        digits.Length < 2 || digits[0] != '0'
            ? null
            : char.ToLowerInvariant(digits[1]) switch
            {
                'x' => 16,
                'o' => 8,
                'b' => 2,
                _ => null,
            };

    private static BigInteger? Magnitude(ReadOnlySpan<char> digits, int radix, bool anyBase)
    {
        if (digits.IsEmpty || digits.Length > 2 * MostDigits)
        {
            return null;
        }

        var value = BigInteger.Zero;
        var count = 0;
        var wasDigit = false;
        foreach (var character in digits)
        {
            if (character == '_' && wasDigit)
            {
                wasDigit = false;
                continue;
            }

            var digit = DigitOf(character);
            if (digit < 0 || digit >= radix || ++count > MostDigits)
            {
                return null;
            }

            value = (value * radix) + digit;
            wasDigit = true;
        }

        var hasLeadingZero = anyBase && radix == 10 && digits[0] == '0' && !value.IsZero;
        return wasDigit && !hasLeadingZero ? value : null;
    }

    // Any script's decimal digits count; letters are ASCII.
    private static int DigitOf(char character) =>
        character switch
        {
            >= 'a' and <= 'z' => character - 'a' + 10,
            >= 'A' and <= 'Z' => character - 'A' + 10,
            _ => CharUnicodeInfo.GetDecimalDigitValue(character),
        };
}
