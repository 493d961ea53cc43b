using System.Globalization;

namespace Companion.Fuzzing;

/// <summary>The options of the command line.</summary>
/// <param name="Targets">The targets, run in turn.</param>
/// <param name="Seconds">How long each target runs, in seconds of real time.</param>
/// <param name="Seed">The seed: the same seed generates the same inputs in the same order.</param>
internal sealed record FuzzOptions(IReadOnlyList<IFuzzTarget> Targets, int Seconds, int Seed)
{
    private const int DefaultSeconds = 10;

    /// <summary>Parses the command line. If it is wrong, prints a message and returns null.</summary>
    public static FuzzOptions? Parse(string[] arguments, TextWriter errors)
    {
        if (arguments is [var name, .. var rest] && Find(name) is { Count: > 0 } targets)
        {
            var options = new FuzzOptions(targets, DefaultSeconds, Seed: 1);
            while (
                rest is [var option, var text, .. var others]
                && int.TryParse(text, CultureInfo.InvariantCulture, out var value)
            )
            {
                if (option == "--seconds")
                {
                    options = options with { Seconds = value };
                }
                else if (option == "--seed")
                {
                    options = options with { Seed = value };
                }
                else
                {
                    break;
                }

                rest = others;
            }

            if (rest.Length == 0)
            {
                return options;
            }
        }

        var names = string.Join('|', FuzzTargets.All.Select(target => target.Name));
        errors.WriteLine($"usage: Companion.Fuzzing ({names}|all) [--seconds N] [--seed S]");
        return null;
    }

    private static List<IFuzzTarget> Find(string name) =>
        [.. FuzzTargets.All.Where(target => name == "all" || target.Name == name)];
}
