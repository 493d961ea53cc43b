using AwesomeAssertions;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Simulations.Tests.Oracles;
using Companion.Testing;
using Xunit;

namespace Companion.Simulations.Tests.Django;

/// <summary>Covers the whole path from a project's files to Django's output.</summary>
public sealed class EndToEndTests
{
    public static TheoryData<string> Versions => [.. DjangoVersion.Supported.Select(version => version.ToString())];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Files_give_the_ids_that_Django_printed_for_them(string version)
    {
        var disagreements = DjangoCase
            .All.Select(each =>
                OracleComparison.Disagreement(
                    each,
                    version,
                    SettingsEvaluator.Evaluate(
                        new SettingsProject { Files = each.Files, Environment = each.Environment }
                    )
                )
            )
            .OfType<string>();

        string.Join('\n', disagreements).Should().BeEmpty();
    }

    [Fact]
    public void The_episodes_project_prints_the_episodes_transcript_to_the_byte()
    {
        var result = Check(StartProject.Episode, DjangoVersion.Episode, "--deploy", "--fail-level", "WARNING");

        result.StandardError.Should().Be(EpisodeTranscript.Printed);
        result
            .Findings.Single(finding => finding.Id == "security.W018")
            .Decided.Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .Be("DEBUG at project/settings.py:6:1");
    }

    [Fact]
    public void An_upgrade_of_the_episodes_project_is_told_in_a_sentence()
    {
        var project = With(StartProject.Episode, "SECRET_KEY = 'django-insecure-' + SECRET_KEY\n");

        VersionComparison
            .Of(project)
            .Histories.Single(history => history.Id == "security.W009")
            .Sentence.Should()
            .Be("passes on 3.1, W009 from 3.2");
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_started_project_has_nothing_but_deployment_to_think_of(string version)
    {
        var release = DjangoVersion.Parse(version);

        var result = Check(StartProject.ProjectFor(release, SettingsOf.Key), release);

        result.StandardOutput.Should().Be("System check identified no issues (0 silenced).\n");
        result.StandardError.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Writing_the_remedies_makes_every_check_pass(string version)
    {
        var release = DjangoVersion.Parse(version);
        var project = StartProject.ProjectFor(release, SettingsOf.Key);
        // Some findings appear only after another one is fixed.
        for (var round = 0; round < 3; round++)
        {
            var found = Check(project, release, "--deploy").Findings;
            project = With(project, "import os\n" + string.Concat(found.Select(finding => finding.Remedy + "\n")));
        }

        Check(project, release, "--deploy")
            .StandardOutput.Should()
            .Be("System check identified no issues (0 silenced).\n");
    }

    [Theory]
    [InlineData("MIDDLEWARE = []")]
    [InlineData("MIDDLEWARE = ['django.contrib.sessions.middleware.SessionMiddleware']")]
    [InlineData("SECURE_REFERRER_POLICY = None; X_FRAME_OPTIONS = ''; SECURE_CONTENT_TYPE_NOSNIFF = 1")]
    [InlineData("SECURE_REFERRER_POLICY = 'x'; SECURE_CROSS_ORIGIN_OPENER_POLICY = 'x'; SECURE_CSP = 'x'")]
    [InlineData("SESSION_COOKIE_HTTPONLY = False; SECRET_KEY_FALLBACKS = ['old', 'older']; MAILERS = {}")]
    [InlineData("CSRF_TRUSTED_ORIGINS = ['example.com']; CSRF_FAILURE_VIEW = 'nowhere'; MEDIA_URL = 'media'")]
    [InlineData("CACHES = {}; TEMPLATES = []")]
    [InlineData("TEMPLATES[0]['OPTIONS']['context_processors'] = []")]
    [InlineData("MAILERS = {'default': {'BACKEND': 'django.core.mail.backends.console.EmailBackend'}}")]
    public void Whatever_is_wrong_its_remedies_put_it_right(string wrong)
    {
        foreach (var release in DjangoVersion.Supported)
        {
            var project = With(StartProject.ProjectFor(release, SettingsOf.Key), wrong + "\n");
            for (var round = 0; round < 4; round++)
            {
                var found = Check(project, release, "--deploy").Findings.DistinctBy(finding => finding.Remedy);
                project = With(project, "import os\n" + string.Concat(found.Select(finding => finding.Remedy + "\n")));
            }

            Check(project, release, "--deploy")
                .StandardOutput.Should()
                .Be("System check identified no issues (0 silenced).\n", $"so it is on {release}");
        }
    }

    private static SettingsProject With(SettingsProject project, string lines) =>
        project with
        {
            Files = new Dictionary<string, string>(project.Files)
            {
                ["project/settings.py"] = project.Files["project/settings.py"] + lines,
            },
            Environment = new Dictionary<string, string> { ["SECRET_KEY"] = SettingsOf.Key },
        };

    private static CheckResult Check(SettingsProject project, DjangoVersion version, params string[] arguments) =>
        CheckCommand.Run(CheckRequest.For(project, version, CheckArguments.Parse(arguments)));
}
