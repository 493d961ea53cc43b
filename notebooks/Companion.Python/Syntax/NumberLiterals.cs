using System.Globalization;
using System.Numerics;
using System.Text;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>Reads number literals that the lexer has found to be well-formed.</summary>
internal static class NumberLiterals
{
    /// <summary>CPython's limit on decimal digits, <c>sys.int_info.default_max_str_digits</c>.</summary>
    public const int MaximumDigits = 4300;

    // Python does not limit hexadecimal literals; the evaluator does not read longer ones than this.
    private const int MaximumBasedDigits = 8_000;

    public static Expression Read(string text, SourceSpan span)
    {
        var literal = text.Substring(span.Start, span.Length);
        var digits = literal.Replace("_", "");
        if (digits[^1] is 'j' or 'J' && !digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return new UnsupportedExpression(literal, "complex numbers are not evaluated", [], span);
        }

        if (digits.Length > 1 && digits[0] == '0' && char.IsAsciiLetter(digits[1]) && digits[1] is not ('e' or 'E'))
        {
            var radixBits = char.ToLowerInvariant(digits[1]) switch
            {
                'x' => 4,
                'o' => 3,
                _ => 1,
            };
            return digits.Length > MaximumBasedDigits
                ? new UnsupportedExpression(literal, "the number is larger than is evaluated", [], span)
                : new ConstantExpression(new PythonInteger(ReadBased(digits.AsSpan(2), radixBits)), span);
        }

        if (digits.AsSpan().ContainsAny("."))
        {
            return new ConstantExpression(ReadFloat(digits), span);
        }

        if (digits.AsSpan().ContainsAny("eE"))
        {
            return new ConstantExpression(ReadFloat(digits), span);
        }

        if (digits.Length > MaximumDigits)
        {
            throw new PythonSyntaxException(
                $"Exceeds the limit (4300 digits) for integer string conversion: value has {digits.Length} digits; "
                    + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
                    + "literals to avoid decimal conversion limits.",
                span
            );
        }

        return new ConstantExpression(
            new PythonInteger(BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture)),
            span
        );
    }

    private static PythonFloat ReadFloat(string digits) =>
        new(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture));

    /// <summary>The digits of a number in base 2, 8 or 16.</summary>
    public static BigInteger ReadBased(ReadOnlySpan<char> digits, int radixBits)
    {
        if (radixBits == 4)
        {
            return BigInteger.Parse($"0{digits}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        var bits = new StringBuilder("0", (digits.Length * radixBits) + 1);
        foreach (var digit in digits)
        {
            var value = digit - '0';
            for (var bit = radixBits - 1; bit >= 0; bit--)
            {
                bits.Append((char)('0' + ((value >> bit) & 1)));
            }
        }

        return BigInteger.Parse(bits.ToString(), NumberStyles.AllowBinarySpecifier, CultureInfo.InvariantCulture);
    }
}
