using System.Globalization;
using System.Numerics;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Values;

namespace Companion.Python.BuiltIns;

/// <summary><c>int(text, base)</c>.</summary>
internal static class IntegerText
{
    public static string Strip(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && Characters.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    public static BigInteger Read(Meter meter, PythonString source, int radix)
    {
        if (radix != 0 && radix is < 2 or > 36)
        {
            throw Errors.Value("int() base must be >= 2 and <= 36, or 0");
        }

        var failure = Errors.Value($"invalid literal for int() with base {radix}: {Representation.Repr(source)}");
        var text = Strip(source.Value);
        if (!System.Text.Ascii.IsValid(text))
        {
            throw text.Any(char.IsDigit) ? new UnknowableException("digits beyond ASCII are not evaluated") : failure;
        }

        var isNegative = text.StartsWith('-');
        var digits = isNegative || text.StartsWith('+') ? text[1..] : text;
        (digits, radix) = SkipPrefix(digits, radix, failure);
        if (digits.Length == 0 || digits.StartsWith('_') || digits.EndsWith('_') || digits.Contains("__"))
        {
            throw failure;
        }

        digits = digits.Replace("_", "");
        if (digits.Any(c => !char.IsAsciiLetterOrDigit(c) || ValueOf(c) >= radix))
        {
            throw failure;
        }

        if (digits.Length > NumberLiterals.MaximumDigits && !BitOperations.IsPow2(radix))
        {
            throw Errors.Value(
                $"Exceeds the limit (4300 digits) for integer string conversion: value has {digits.Length} digits; "
                    + "use sys.set_int_max_str_digits() to increase the limit"
            );
        }

        var value = Parse(meter, digits, radix);
        return isNegative ? -value : value;
    }

    // Prefixes such as "0x" where the radix allows them; without a radix, a decimal number has no leading zeros.
    private static (string Digits, int Radix) SkipPrefix(string digits, int radix, PythonRaise failure)
    {
        if (
            digits.Length > 1
            && digits[0] == '0'
            && PrefixRadix(digits[1]) is { } prefix
            && (radix == 0 || radix == prefix)
        )
        {
            var rest = digits[2..];
            return (rest.StartsWith('_') ? rest[1..] : rest, prefix);
        }

        if (radix != 0)
        {
            return (digits, radix);
        }

        return digits.Length > 1 && digits[0] == '0' && digits.AsSpan().ContainsAnyExcept('0', '_')
            ? throw failure
            : (digits, 10);
    }

    private static BigInteger Parse(Meter meter, string digits, int radix)
    {
        if (digits.Length > 8_000)
        {
            throw Errors.TooLarge();
        }

        meter.Charge(digits.Length * 2);
        if (radix == 10)
        {
            return BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        if (radix is 2 or 8 or 16)
        {
            return NumberLiterals.ReadBased(digits, BitOperations.Log2((uint)radix));
        }

        var value = BigInteger.Zero;
        foreach (var digit in digits)
        {
            value = (value * radix) + ValueOf(digit);
        }

        return value;
    }

    private static int? PrefixRadix(char c) =>
        c switch
        {
            'x' or 'X' => 16,
            'o' or 'O' => 8,
            'b' or 'B' => 2,
            _ => null,
        };

    private static int ValueOf(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;
}
