using System.Globalization;
using System.Text;
using Companion.Python.Values;

namespace Companion.Python.Tests.Printing;

/// <summary>Writes constants as Python.</summary>
internal static class ConstantText
{
    // Python refuses longer decimal numbers.
    private const int MaximumDecimalBits = 10_000;

    public static string Of(PythonValue value) =>
        value switch
        {
            PythonNone => "None",
            PythonEllipsis => "...",
            PythonBool boolean => boolean.Value ? "True" : "False",
            PythonFloat { Value: double.PositiveInfinity } => "1e999",
            PythonFloat real => Float(real.Value),
            PythonInteger integer when integer.Value.GetBitLength() > MaximumDecimalBits => "0x"
                + integer.Value.ToString("x", CultureInfo.InvariantCulture),
            PythonInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
            PythonString text => $"'{Escaped(text.Value)}'",
            PythonBytes bytes => $"b'{string.Concat(bytes.Value.Select(item => $"\\x{item:x2}"))}'",
            _ => throw new NotSupportedException(value.GetType().Name),
        };

    /// <summary>The text inside any quotes.</summary>
    public static string Escaped(string text)
    {
        var builder = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            builder.Append(
                rune.Value switch
                {
                    '\'' or '"' or '\\' => $"\\{(char)rune.Value}",
                    >= ' ' and < 0x7f => ((char)rune.Value).ToString(),
                    <= 0xff => $"\\x{rune.Value:x2}",
                    <= 0xffff => $"\\u{rune.Value:x4}",
                    _ => $"\\U{rune.Value:x8}",
                }
            );
        }

        return builder.ToString();
    }

    private static string Float(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text : text + ".0";
    }
}
