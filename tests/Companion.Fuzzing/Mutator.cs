namespace Companion.Fuzzing;

/// <summary>Makes new inputs from others, with a seed.</summary>
internal sealed class Mutator(int seed, IReadOnlyList<string> corpus, IReadOnlyList<string> words)
{
    private const int MaximumLength = 20_000;
    private const int MaximumRounds = 6;
    private const int LongestRepeat = 2_000;

    // Special characters: line ends, spaces, characters outside ASCII, an unpaired surrogate, a byte-order mark.
    private const string Signs =
        "\0\t\n\v\f\r !\"#$%&'()*+,-./0189:;<=>?@AZ[\\]^_`az{|}~\u0085\u00A0\u00E9\u0130\u2028\u3042\uFEFF\uD83D\uDE00";

    private readonly Random _random = new(seed);

    public string Next()
    {
        var text = corpus[_random.Next(corpus.Count)];
        for (var round = _random.Next(MaximumRounds); round > 0; round--)
        {
            text = Mutate(text);
            if (text.Length > MaximumLength)
            {
                text = text[..MaximumLength];
            }
        }

        return text;
    }

    private string Mutate(string text)
    {
        var at = _random.Next(text.Length + 1);
        var length = _random.Next(Math.Min(text.Length - at, 1 << _random.Next(1, 9)) + 1);
        return _random.Next(9) switch
        {
            0 => text.Remove(at, length),
            1 => text.Insert(at, Word()),
            2 => text.Remove(at, length).Insert(at, Word()),
            3 => text.Insert(at, Sign()),
            4 => text.Remove(at, Math.Min(1, length)).Insert(at, Sign()),
            5 => text.Insert(_random.Next(text.Length + 1), text.Substring(at, length)),
            6 => text.Insert(at, Repeat(_random.Next(2) == 0 ? Word() : text.Substring(at, length))),
            7 => Join(text[..at], corpus[_random.Next(corpus.Count)]),
            _ => text[..at],
        };
    }

    private string Word() => words[_random.Next(words.Count)];

    private string Sign() => Signs[_random.Next(Signs.Length)].ToString();

    private string Repeat(string piece)
    {
        var times = 1 << _random.Next(1, 10);
        return piece.Length * times > LongestRepeat ? piece : string.Concat(Enumerable.Repeat(piece, times));
    }

    private string Join(string head, string other) => head + other[_random.Next(other.Length + 1)..];
}
