using System.Text;
using AwesomeAssertions;
using Companion.Simulations.Django;
using Companion.Testing;
using Xunit;

namespace Companion.Simulations.Tests.Django;

public sealed class EpisodeTests
{
    private static CheckResult Transcript(DjangoVersion version) =>
        CheckCommand.Run(
            new CheckRequest
            {
                Settings = SettingsOf.Started(version),
                Version = version,
                Options = CheckArguments.Parse(["--deploy", "--fail-level", "WARNING"]),
            }
        );

    [Fact]
    public void A_project_just_started_prints_the_episodes_transcript_to_the_byte()
    {
        var result = Transcript(DjangoVersion.Episode);

        result.StandardError.Should().Be(EpisodeTranscript.Printed);
        Encoding.UTF8.GetByteCount(result.StandardError).Should().Be(1281);
        result.StandardOutput.Should().BeEmpty();
        result.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Later_releases_also_warn_of_the_key_that_startproject_wrote()
    {
        foreach (var version in DjangoVersion.Supported.Skip(1))
        {
            Transcript(version)
                .Visible.Select(finding => finding.Id[^4..])
                .Should()
                .Equal("W004", "W008", "W009", "W012", "W016", "W018", "W020");
        }
    }

    [Fact]
    public void What_the_episode_silences_is_counted_and_not_printed()
    {
        var result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = SettingsOf.Started(
                    DjangoVersion.Episode,
                    ("SILENCED_SYSTEM_CHECKS", Oracles.Literal.List(Oracles.Literal.Text("security.W004")))
                ),
                Options = new CheckOptions { Deploy = true },
            }
        );

        result.SilencedCount.Should().Be(1);
        result.StandardError.Should().NotContain("W004").And.EndWith("identified 5 issues (1 silenced).\n");
        result.StandardError.Should().StartWith("System check identified some issues:\n", "5 warnings are no errors");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_finding_says_what_decided_it_what_to_write_and_where_to_read()
    {
        var findings = Transcript(DjangoVersion.Episode).Findings.ToDictionary(finding => finding.Id);

        var debug = findings["security.W018"];
        debug.Decided.Should().ContainSingle().Which.ToString().Should().Be("DEBUG at project/settings.py:1:1");
        debug.Remedy.Should().Be("DEBUG = False");
        debug.Documentation.Should().Be("https://docs.djangoproject.com/en/3.1/ref/settings/#debug");
        findings["security.W008"].Decided[0].ToString().Should().Be("SECURE_SSL_REDIRECT by default");
        findings["security.W008"].Remedy.Should().Be("SECURE_SSL_REDIRECT = True");
    }
}
