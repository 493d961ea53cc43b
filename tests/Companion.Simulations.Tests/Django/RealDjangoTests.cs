using AwesomeAssertions;
using Companion.Simulations.Django;
using Companion.Simulations.Settings;
using Companion.Simulations.Tests.Oracles;
using Companion.Testing;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Django;

/// <summary>Compares the command with Debian's Django 3.2, which runs during the tests.</summary>
[Needs(Tool.Django)]
public sealed class RealDjangoTests
{
    private static readonly DjangoVersion Installed = DjangoVersion.Parse("3.2");

    // A soak test uses more.
    private static int Count => int.Parse(Environment.GetEnvironmentVariable("FRESH_DJANGO_CASES") ?? "300");

    [Fact]
    public void Fresh_settings_print_what_the_real_command_prints()
    {
        var seed = Environment.TickCount;
        var generator = new SettingsGenerator(seed);
        var modules = Enumerable.Range(0, Count).Select(_ => generator.Next()).ToList();
        var cases = modules
            .Select(
                (module, index) =>
                    new RealCase(
                        $"seed {seed}, case {index}",
                        new Dictionary<string, string> { ["project/settings.py"] = Source(module) },
                        generator.Environment(),
                        generator.Arguments()
                    )
            )
            .ToList();

        var real = RealDjango.Ask(cases);

        real.Should().HaveSameCount(cases);
        // Checks once the values, and once the text that the real command read.
        var disagreements = cases
            .SelectMany(
                (each, index) =>
                    (string?[])
                        [
                            Disagreement(each, Run(each, SettingsOf.Literals(modules[index])), real[index]),
                            Disagreement(each, Run(each, Evaluated(each)), real[index]),
                        ]
            )
            .OfType<string>();
        string.Join('\n', disagreements).Should().BeEmpty();
    }

    [Fact]
    public void A_started_project_prints_the_same_with_the_real_command()
    {
        string[][] commands =
        [
            ["check"],
            ["check", "--deploy", "--fail-level", "WARNING"],
            ["check", "--deploy"],
            ["check", "--list-tags"],
            ["check", "--list-tags", "--deploy"],
            ["check", "--tag", "nonesuch"],
            ["check", "--tag", "async_support"],
            ["check", "--deploy", "--tag", "async_support"],
            ["check", "--deploy", "-t", "caches", "-t", "security", "--fail-level=CRITICAL"],
            ["check", "--fail-level", "warning"],
            ["check", "--fail-level", "it's"],
            ["check", "--fail-level", "\"it's\\\""],
        ];
        var settings = SettingsOf.Started(Installed);
        var cases = commands
            .Select(
                (command, index) =>
                    new RealCase(
                        $"command {index}",
                        StartProject.ProjectFor(Installed, SettingsOf.Key).Files,
                        new Dictionary<string, string>(),
                        command
                    )
            )
            .ToList();

        var real = RealDjango.Ask(cases);

        real.Should().HaveSameCount(cases);
        real.Select(answer => answer.ExitCode).Distinct().Should().BeEquivalentTo([0, 1, 2]);
        cases
            .Select((each, index) => Disagreement(each, Run(each, settings), real[index]))
            .OfType<string>()
            .Should()
            .BeEmpty();
    }

    [Fact]
    public void The_episodes_project_prints_the_episodes_transcript_with_the_real_command()
    {
        var real = RealDjango.Ask([
            new RealCase(
                "episode",
                StartProject.Episode.Files,
                new Dictionary<string, string>(),
                ["check", "--deploy", "--fail-level", "WARNING"]
            ),
        ]);

        real.Should().Equal(new RealAnswer("", EpisodeTranscript.Printed, 1));
    }

    private static EvaluatedSettings Evaluated(RealCase real) =>
        SettingsEvaluator.Evaluate(new SettingsProject { Files = real.Files, Environment = real.Environment });

    private static CheckResult Run(RealCase real, EvaluatedSettings settings) =>
        CheckCommand.Run(
            new CheckRequest
            {
                Settings = settings,
                Environment = real.Environment,
                Version = Installed,
                Options = CheckArguments.Parse([.. real.Arguments.Skip(1)]),
            }
        );

    private static string? Disagreement(RealCase asked, CheckResult here, RealAnswer real) =>
        here.StandardOutput == real.Output
        && (
            PrintedReport.Shape(here.StandardError) == PrintedReport.Shape(real.Error)
            // In Django, it is random which of several checks raises first.
            || here.PossibleErrors.Any(error => real.Error == $"{error.Type}: {error.Message}\n")
        )
        && here.ExitCode == real.ExitCode
            ? null
            : $"""
                {asked.Name}: {string.Join(' ', asked.Arguments)}
                {asked.Files["project/settings.py"]}
                Django exits {real.ExitCode}: {real.Output}{real.Error}
                here {here.ExitCode}: {here.StandardOutput}{here.StandardError}
                """;

    private static string Source(IEnumerable<(string Name, Literal Value)> module) =>
        string.Concat(module.Select(setting => $"{setting.Name} = {setting.Value.Source}\n"));
}
