using System.Numerics;
using System.Text;

namespace Companion.Python.Operations;

/// <summary>Ints in bases that are powers of two.</summary>
internal static class Bases
{
    public static string Write(BigInteger magnitude, int radixBits)
    {
        if (magnitude.IsZero)
        {
            return "0";
        }

        var bytes = magnitude.ToByteArray(isUnsigned: true);
        var count = (int)((magnitude.GetBitLength() + radixBits - 1) / radixBits);
        var builder = new StringBuilder(count);
        for (var digit = count - 1; digit >= 0; digit--)
        {
            var value = 0;
            for (var bit = radixBits - 1; bit >= 0; bit--)
            {
                var at = (digit * radixBits) + bit;
                value = (value << 1) | (at / 8 < bytes.Length ? (bytes[at / 8] >> (at % 8)) & 1 : 0);
            }

            builder.Append("0123456789abcdef"[value]);
        }

        return builder.ToString();
    }
}
