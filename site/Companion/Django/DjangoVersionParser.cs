using System.CommandLine.Parsing;
using System.Globalization;
using Companion.Simulations.Django;

namespace Companion.CommandLine.Django;

/// <summary>Reads <c>--django 3.1</c>.</summary>
internal static class DjangoVersionParser
{
    public static DjangoVersion? Parse(ArgumentResult result)
    {
        var written = result.Tokens.Single().Value;
        if (DjangoVersion.TryParse(written, out var version))
        {
            return version;
        }

        var nearest = Number(written) is { } number
            ? $"; did you mean '{DjangoVersion.Supported.MinBy(each => Math.Abs(Number($"{each}")!.Value - number))}'?"
            : ";";
        result.AddError(
            $"--django: '{written}' is not a simulated release{nearest} choose from: {string.Join(", ", DjangoVersion.Supported)}"
        );
        return null;
    }

    // Releases are ordered by their first two numbers.
    private static decimal? Number(string version)
    {
        var parts = version.Split('.');
        return decimal.TryParse(string.Join('.', parts.Take(2)), NumberStyles.AllowDecimalPoint, null, out var number)
            ? number
            : null;
    }
}
