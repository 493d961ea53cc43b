using Companion.Python.Tests.Generation;
using Companion.Simulations.Tests.Oracles;
using CsCheck;

namespace Companion.Simulations.Tests.Python;

/// <summary>Texts to try the parser and the evaluator with, from wild to almost right.</summary>
internal static class GeneratedText
{
    private static readonly string[] Words =
    [
        .. "if elif else for while in not and or is None True False def return class import from as try except finally"
            .Split(' ')
            .Concat("with raise del pass break continue lambda yield global assert async await match case".Split(' ')),
        .. "( ) [ ] { } : , ; = == := += ** * . ... -> @ ' \" ''' f' f\" {x!r} \\ # ! $".Split(' '),
        .. "X Y os environ getenv env print sorted dict range open globals 0 1 10 1_0 0x 1e9 1j 10**10 'a' b'a' é 😀".Split(
            ' '
        ),
        "\n",
        "\n    ",
        "\n        ",
        "\t",
        "\r\n",
        "\f",
        " ",
        "from x import *",
    ];

    /// <summary>Any characters at all.</summary>
    public static Gen<string> Wild { get; } = Gen.String[0, 200];

    /// <summary>Python's words in any order.</summary>
    public static Gen<string> Soup { get; } =
        Gen.Int[0, Words.Length - 1]
            .Array[0, 60]
            .Select(Gen.Bool, (places, isSpaced) => string.Join(isSpaced ? " " : "", places.Select(at => Words[at])));

    /// <summary>Real settings and generated programs, spoilt in places.</summary>
    public static Gen<string> Spoilt { get; } = Gen.Int.Select(seed => Spoil(new Random(seed)));

    public static Gen<string> Any { get; } = Gen.Frequency((1, Wild), (2, Soup), (3, Spoilt));

    private static string Spoil(Random random)
    {
        var texts = DjangoCase.All[random.Next(DjangoCase.All.Count)].Files.Values.ToList();
        var text =
            random.Next(3) == 0 ? new ProgramGenerator(random.Next()).Program() : texts[random.Next(texts.Count)];
        for (var round = random.Next(4); round > 0; round--)
        {
            text = new Mutations(random.Next()).Of(text);
        }

        return text;
    }
}
