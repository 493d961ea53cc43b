using Companion.Podcasts.Transcripts;
using CsCheck;

namespace Companion.Podcasts.Tests.Transcripts;

/// <summary>Generates transcripts whose cues have ends and ascending starts.</summary>
internal static class AnyTranscript
{
    private static readonly string[] HardWords =
    [
        "-->",
        "<i>",
        "</v>",
        "&amp;",
        "&",
        "<",
        ">",
        "NOTE",
        "WEBVTT",
        "00:00:01.000",
        "{\\an8}",
        "\u00A0",
        "\u3000",
        "😀",
        "Ada:",
        "\"\\",
        "7",
        new('w', 80),
    ];

    private static readonly string?[] Names = ["Ada", "Bea Ü. <b> & Co", "N > 1", null];
    private static readonly string?[] PlainNames = ["Ada", "Bea Ü. & Co", null];

    /// <summary>With words that formats must escape.</summary>
    public static Gen<Transcript> Hard { get; } =
        Of(
            Gen.OneOf(
                    Gen.Int[0, HardWords.Length - 1].Select(at => HardWords[at]),
                    Gen.String[Gen.Char['!', 'ÿ'], 1, 12]
                )
                .Select(Settled),
            Names
        );

    /// <summary>With letters and digits alone, for formats that cannot escape.</summary>
    public static Gen<Transcript> Simple { get; } = Of(Gen.String[Gen.Char.AlphaNumeric, 1, 12], PlainNames);

    private static Gen<Transcript> Of(Gen<string> word, string?[] names)
    {
        var text = word.Array[2, 40].Select(words => string.Join(' ', words));
        var name = Gen.Int[0, names.Length - 1].Select(at => names[at]);
        return Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 5000], name, text)
            .Array[1, 12]
            .Select(parts =>
            {
                var start = TimeSpan.Zero;
                return new Transcript([
                    .. parts.Select(part =>
                    {
                        start += TimeSpan.FromMilliseconds(part.Item1);
                        return new Cue(start, start + TimeSpan.FromMilliseconds(part.Item2), part.Item3, part.Item4);
                    }),
                ]);
            });
    }

    // Control characters never reach a cue.
    private static string Settled(string word) => string.Concat(word.Select(c => char.IsControl(c) ? '-' : c));
}
