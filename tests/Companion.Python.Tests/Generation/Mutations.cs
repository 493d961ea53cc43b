namespace Companion.Python.Tests.Generation;

/// <summary>Makes small random changes to texts, from a seed.</summary>
internal sealed class Mutations(int seed)
{
    private static readonly string[] Pieces =
    [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        ";",
        "=",
        "==",
        ":=",
        "*",
        "**",
        ".",
        "'",
        "\"",
        "'''",
        "f'",
        "\\",
        "\n",
        "    ",
        "\t",
        " if ",
        " else ",
        " for ",
        " in ",
        " not ",
        "lambda ",
        "def f():",
        "class A:",
        "return ",
        "yield ",
        "import ",
        "from ",
        "del ",
        "global A",
        "0",
        "1_",
        "0x",
        "1e",
        "1j",
        "#",
        "@",
        "->",
        "...",
        "None",
        "True",
        "print ",
        "async ",
        "await ",
        "with ",
        "try:",
        "except:",
        "finally:",
        "break",
        "continue",
        "pass",
        "match ",
        "case ",
        "a",
        "é",
        "\r\n",
        "\f",
        "$",
        "?",
        "!",
        "{x!r}",
    ];

    private readonly Random _random = new(seed);

    public string Of(string text)
    {
        for (var round = _random.Next(1, 3); round > 0; round--)
        {
            var at = _random.Next(text.Length + 1);
            var length = _random.Next(Math.Min(6, text.Length - at + 1));
            text = _random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[_random.Next(Pieces.Length)]),
                2 => text.Remove(at, length).Insert(at, Pieces[_random.Next(Pieces.Length)]),
                _ => text.Insert(_random.Next(text.Length + 1), text.Substring(at, length)),
            };
        }

        return text;
    }
}
