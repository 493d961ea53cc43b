using AwesomeAssertions;
using Companion.Python;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Simulations.Tests.Oracles;
using Companion.Sources;
using Xunit;

namespace Companion.Simulations.Tests.Django;

/// <summary>Compares the checks with what six releases of Django printed for a thousand settings modules.</summary>
public sealed class CheckOracleTests
{
    public static TheoryData<string> Versions => [.. DjangoVersion.Supported.Select(version => version.ToString())];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Values_that_Django_ended_with_give_the_ids_that_it_printed(string version)
    {
        var disagreements = DjangoCase
            .All.Select(each => OracleComparison.Disagreement(each, version, Recorded(each)))
            .OfType<string>()
            .ToList();

        DjangoCase.All.Should().HaveCount(1000);
        disagreements.Should().BeEmpty();
    }

    private static EvaluatedSettings Recorded(DjangoCase oracle)
    {
        var nowhere = new SourceLocation(new SourceText("project/settings.py", ""), default);
        var exception = oracle.Values.Values.Select(TypedValue.ExceptionOf).FirstOrDefault(name => name is not null);
        return new EvaluatedSettings
        {
            Settings = oracle
                .Values.Where(each => TypedValue.ExceptionOf(each.Value) is null)
                .ToDictionary(
                    each => each.Key,
                    each => new EvaluatedSetting(each.Key, TypedValue.Read(each.Value), nowhere)
                ),
            // The module does not raise the exception for an empty key: Django raises it when it reads the key.
            Error = exception is null or "ImproperlyConfigured" ? null : new LoadError(exception, "", nowhere),
        };
    }
}
