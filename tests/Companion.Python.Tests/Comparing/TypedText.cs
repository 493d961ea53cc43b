using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using Companion.Python.Values;

namespace Companion.Python.Tests.Comparing;

/// <summary>Values as <c>real_python.py</c> writes them.</summary>
internal static class TypedText
{
    public const string Undetermined = "undetermined";

    public static string Of(PythonValue value) =>
        value switch
        {
            PythonNone => "None",
            PythonBool boolean => "bool:" + boolean.Value,
            PythonInteger integer => "int:" + Hexadecimal(integer.Value),
            PythonFloat real => "float:" + Bits(real.Value),
            PythonString text => "str:" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(text.Value)),
            PythonBytes bytes => "bytes:" + Convert.ToHexStringLower([.. bytes.Value]),
            PythonList list => $"list[{string.Join(',', list.Items.Select(Of))}]",
            PythonTuple tuple => $"tuple[{string.Join(',', tuple.Items.Select(Of))}]",
            PythonSet set => (set.IsFrozen ? "frozenset{" : "set{")
                + string.Join(',', set.Items.Select(Of).Order(StringComparer.Ordinal))
                + "}",
            PythonDictionary dictionary =>
                $"dict{{{string.Join(',', dictionary.Entries.Select(entry => Of(entry.Key) + ":" + Of(entry.Value)))}}}",
            PythonPath path => "path:" + path.Value,
            Values.Undetermined => Undetermined,
            PythonObject other => "object:" + other.TypeName,
            _ => throw new NotSupportedException(value.GetType().Name),
        };

    private static string Bits(double value)
    {
        if (double.IsNaN(value))
        {
            return "nan";
        }

        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteDoubleBigEndian(bytes, value);
        return Convert.ToHexStringLower(bytes);
    }

    private static string Hexadecimal(BigInteger value)
    {
        var digits = BigInteger.Abs(value).ToString("x", CultureInfo.InvariantCulture).TrimStart('0');
        return (value.Sign < 0 ? "-0x" : "0x") + (digits.Length == 0 ? "0" : digits);
    }
}
