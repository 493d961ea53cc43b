using System.Globalization;
using Companion.Sources;

namespace Companion.Simulations.Procfiles.Formations;

/// <summary>The number of processes of each type: <c>web=2 worker=1</c>.</summary>
/// <param name="Quantities">The number for each name; <c>all</c> is the number for every other name.</param>
public sealed record Formation(IReadOnlyDictionary<string, int> Quantities)
{
    /// <summary>The largest number of processes of one type.</summary>
    public const int Most = 1000;

    /// <summary>A local runner's default: one of each, including <c>release</c>.</summary>
    public static Formation OneOfEach { get; } =
        new(new Dictionary<string, int>(StringComparer.Ordinal) { ["all"] = 1 });

    /// <summary>What Heroku starts after an application's first release: one web dyno.</summary>
    public static Formation OneWeb { get; } = new(new Dictionary<string, int>(StringComparer.Ordinal) { ["web"] = 1 });

    /// <summary>The number of processes of a type.</summary>
    public int Of(string name) => Quantities.GetValueOrDefault(name, Quantities.GetValueOrDefault("all", 0));

    /// <summary>
    /// Reads <c>name=quantity</c> pairs separated by spaces or commas. The last pair with a name counts.
    /// </summary>
    public static FormationReading Parse(SourceText written)
    {
        var quantities = new Dictionary<string, int>(StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        var start = 0;
        foreach (var end in Ends(written.Text))
        {
            if (end > start)
            {
                var span = SourceSpan.FromBounds(start, end);
                Read(written.Text[start..end], new SourceLocation(written, span), quantities, diagnostics);
            }

            start = end + 1;
        }

        return new FormationReading(new Formation(quantities), diagnostics);
    }

    private static IEnumerable<int> Ends(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is ',' or ' ' or '\t' or '\r' or '\n')
            {
                yield return at;
            }
        }

        yield return text.Length;
    }

    private static void Read(
        string pair,
        SourceLocation location,
        Dictionary<string, int> quantities,
        List<Diagnostic> diagnostics
    )
    {
        var equals = pair.IndexOf('=');
        var name = equals < 0 ? pair : pair[..equals];
        var problem =
            equals < 0 ? $"`{pair}` has no quantity"
            : name.Length == 0 || !name.All(IsNameCharacter) ? $"`{name}` is not the name of a process type"
            : !int.TryParse(pair.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var quantity)
            || quantity > Most
                ? $"`{pair[(equals + 1)..]}` is not a quantity"
            : null;
        if (problem is not null)
        {
            var advice = $"write a name, = and a number from 0 to {Most}: web=2";
            diagnostics.Add(Diagnostic.Of(Severity.Error, "formation", problem, advice, location));
            return;
        }

        if (!quantities.TryAdd(name, 0))
        {
            var message = $"`{name}` is given twice, and the last counts";
            diagnostics.Add(Diagnostic.Of(Severity.Warning, "formation-twice", message, advice: null, location));
        }

        quantities[name] = int.Parse(pair.AsSpan(equals + 1), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static bool IsNameCharacter(char character) =>
        char.IsAsciiLetterOrDigit(character) || character is '_' or '-';
}
