using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Simulations.Tests.Oracles;

namespace Companion.Simulations.Tests.Django;

/// <summary>Compares the command's result with Django's output.</summary>
internal static class OracleComparison
{
    private static readonly CheckOptions DeploySecurity = new() { Deploy = true, Tags = [CheckTag.Security] };

    /// <summary>A sentence about the differences; null if there are none.</summary>
    public static string? Disagreement(DjangoCase oracle, string version, EvaluatedSettings settings)
    {
        var result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = settings,
                Environment = oracle.Environment,
                Version = DjangoVersion.Parse(version),
                Options = DeploySecurity,
            }
        );
        var actual = new DjangoAnswer(
            [.. result.Visible.Select(finding => finding.Id)],
            result.SilencedCount,
            result.Error?.Type.Split('.')[^1]
        );
        var expected = oracle.Expected[version];
        return actual.ToString() == expected.ToString() && result.Undetermined.Count == 0
            ? null
            : $"{oracle.Name}: Django {expected}; here {actual}, undetermined {string.Join(' ', result.Undetermined)}";
    }
}
