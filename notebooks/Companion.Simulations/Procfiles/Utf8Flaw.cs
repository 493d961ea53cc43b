namespace Companion.Simulations.Procfiles;

/// <summary>The first bytes of a file that are not UTF-8 (Unicode 15, table 3-7).</summary>
/// <param name="Position">Offset in bytes, from 0.</param>
/// <param name="Length">The number of invalid bytes, from 1.</param>
/// <param name="FirstByte">The byte at <paramref name="Position"/>.</param>
/// <param name="Reason">The reason in the words of Python's codec: <c>invalid start byte</c>.</param>
public sealed record Utf8Flaw(int Position, int Length, byte FirstByte, string Reason)
{
    /// <summary>The message of Python's <c>UnicodeDecodeError</c>.</summary>
    public string PythonMessage =>
        Length == 1
            ? $"'utf-8' codec can't decode byte 0x{FirstByte:x2} in position {Position}: {Reason}"
            : $"'utf-8' codec can't decode bytes in position {Position}-{Position + Length - 1}: {Reason}";

    /// <summary>The first flaw; null if the bytes are UTF-8.</summary>
    public static Utf8Flaw? Find(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (at < bytes.Length)
        {
            var rest = bytes[at..];
            var wanted = SequenceLength(rest[0]);
            if (wanted == 0)
            {
                return new Utf8Flaw(at, 1, rest[0], "invalid start byte");
            }

            for (var index = 1; index < wanted; index++)
            {
                if (index == rest.Length)
                {
                    return new Utf8Flaw(at, rest.Length, rest[0], "unexpected end of data");
                }

                if (!Continues(rest[0], index, rest[index]))
                {
                    return new Utf8Flaw(at, index, rest[0], "invalid continuation byte");
                }
            }

            at += wanted;
        }

        return null;
    }

    private static int SequenceLength(byte first) =>
        first switch
        {
            < 0x80 => 1,
            < 0xC2 => 0,
            < 0xE0 => 2,
            < 0xF0 => 3,
            < 0xF5 => 4,
            _ => 0,
        };

    // Table 3-7: the second byte's range depends on the first; it excludes overlong forms and surrogates.
    private static bool Continues(byte first, int index, byte next) =>
        (first, index) switch
        {
            (0xE0, 1) => next is >= 0xA0 and <= 0xBF,
            (0xED, 1) => next is >= 0x80 and <= 0x9F,
            (0xF0, 1) => next is >= 0x90 and <= 0xBF,
            (0xF4, 1) => next is >= 0x80 and <= 0x8F,
            _ => next is >= 0x80 and <= 0xBF,
        };
}
