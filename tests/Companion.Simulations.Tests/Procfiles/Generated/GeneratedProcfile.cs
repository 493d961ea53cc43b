using System.Text;
using CsCheck;

namespace Companion.Simulations.Tests.Procfiles.Generated;

/// <summary>Generates Procfiles that the tools are likely to read differently, and arbitrary bytes.</summary>
internal static class GeneratedProcfile
{
    private static readonly Gen<string> Name = Gen.OneOf(
        "web",
        "web",
        "worker",
        "release",
        "clock",
        "WEB",
        "my-worker",
        "my_worker",
        "-web",
        "web-",
        "7",
        "10",
        "wéb",
        "a/b",
        "my web",
        "",
        "__proto__",
        new string('x', 63),
        new string('x', 64)
    );

    private static readonly Gen<string> Separator = Gen.OneOf(
        ": ",
        ": ",
        ": ",
        ":",
        ":  ",
        ":\t",
        " : ",
        " ",
        "\t",
        "=",
        ":\u00A0",
        ": \u00A0",
        ":\r",
        "::",
        ":\v",
        ":\f",
        ":\u0085",
        ":\u001F",
        ":\u2028",
        ":\u3000"
    );

    private static readonly Gen<string> Command = Gen.OneOf(
        "a",
        "a b",
        "gunicorn project.wsgi",
        "python manage.py migrate",
        "# nothing",
        "a # note",
        "a #",
        "a #b #c",
        "",
        " ",
        "   ",
        "a   ",
        "a\t",
        "a:b",
        "$PORT",
        "a \\",
        "é",
        "😀",
        "a\u2028b: c",
        "a\rb: c",
        "a\vb: c",
        "a\fb: c",
        "a\u0085b: c",
        "a\u001Cb: c",
        "a\u00A0",
        "a\uFEFF",
        "'q' \"s\""
    );

    private static readonly Gen<string> Start = Gen.Frequency(
        (9, Gen.Const("")),
        (3, Gen.OneOf(" ", "\t", "# ", "#", "// ", "\uFEFF", "\u00A0", "\v", "- "))
    );

    private static readonly Gen<string> LineEnd = Gen.Frequency(
        (8, Gen.Const("\n")),
        (3, Gen.Const("\r\n")),
        (2, Gen.OneOf("", "\r", "\n\n", "\r\n\r\n", "\n   \n", "\n# c\n", "\n  # c\n", "\n\t", "\r\r\n"))
    );

    private static readonly Gen<string> Line = Gen.Frequency(
        (9, Gen.Select(Start, Name, Separator, Command, (start, name, gap, command) => start + name + gap + command)),
        (1, Gen.OneOf("", "hello", "   ", "# c", "<<<<<<< HEAD", "web:", "web", "---", "a = b"))
    );

    /// <summary>A generator of text.</summary>
    public static Gen<string> Text { get; } =
        Gen.Select(Line, LineEnd, (line, end) => line + end).List[0, 6].Select(string.Concat);

    private static readonly Gen<byte[]> Wrong = Gen.OneOf<byte[]>(
        [0xE9],
        [0xFF],
        [0xE2, 0x82],
        [0xC0, 0xAF],
        [0xED, 0xA0, 0x80],
        [0xF0, 0x9F, 0x98],
        [0x80],
        [0xF4, 0x90],
        [0x00]
    );

    /// <summary>A generator of mostly text, sometimes with invalid bytes.</summary>
    public static Gen<byte[]> Bytes { get; } =
        Gen.Frequency(
            (9, Text.Select(Encoding.UTF8.GetBytes)),
            (
                1,
                Gen.Select(
                    Text,
                    Wrong,
                    Text,
                    (before, wrong, after) =>
                        (byte[])[.. Encoding.UTF8.GetBytes(before), .. wrong, .. Encoding.UTF8.GetBytes(after)]
                )
            ),
            (1, Gen.Byte.Array[0, 40])
        );

    /// <summary>A number of inputs from a fixed seed.</summary>
    public static IReadOnlyList<byte[]> Sample(int count) => Bytes.Array[count].Generate(new PCG(1), min: null, out _);
}
