namespace Companion.Simulations.Procfiles.Commands;

/// <summary>A program and its arguments, without the words that only prepare its start.</summary>
/// <param name="Words">The program first; never empty.</param>
internal sealed record SimpleCommand(IReadOnlyList<string> Words)
{
    // Programs that start the program that follows them.
    private static readonly string[][] Wrappers =
    [
        ["exec"],
        ["env"],
        ["nohup"],
        ["time"],
        ["command"],
        ["pipenv", "run"],
        ["poetry", "run"],
        ["uv", "run"],
        ["bundle", "exec"],
        ["python", "-m"],
        ["python3", "-m"],
        ["newrelic-admin", "run-program"],
        ["ddtrace-run"],
        ["bin/start-pgbouncer"],
        ["bin/start-pgbouncer-stunnel"],
    ];

    /// <summary>The program's name without its folder.</summary>
    public string Program => Words[0][(Words[0].LastIndexOf('/') + 1)..];

    public IReadOnlyList<string> Arguments => [.. Words.Skip(1)];

    public bool Has(string word) => Words.Contains(word);

    /// <summary>The command in some words; null if they only set variables.</summary>
    public static SimpleCommand? Of(IReadOnlyList<string> words)
    {
        var start = 0;
        while (start < words.Count)
        {
            var wrapper = Array.Find(
                Wrappers,
                wrapper => words.Skip(start).Take(wrapper.Length).SequenceEqual(wrapper)
            );
            if (wrapper is not null && start + wrapper.Length < words.Count)
            {
                start += wrapper.Length;
            }
            else if (IsAssignment(words[start]))
            {
                start++;
            }
            else
            {
                return new SimpleCommand([.. words.Skip(start)]);
            }
        }

        return null;
    }

    private static bool IsAssignment(string word)
    {
        var equals = word.IndexOf('=');
        return equals > 0 && !char.IsAsciiDigit(word[0]) && word.Take(equals).All(IsNameCharacter);
    }

    private static bool IsNameCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
