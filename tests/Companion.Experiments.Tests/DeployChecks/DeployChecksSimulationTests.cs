using AwesomeAssertions;
using Companion.Simulations.Django;
using Companion.Testing;
using Xunit;

namespace Companion.Experiments.Tests.DeployChecks;

public sealed class DeployChecksSimulationTests
{
    private const string Kind = "deploy-checks";

    private static readonly string Started = SimulationCatalog.Find(Kind)!.Text!.Text;

    [Fact]
    public void The_first_answer_has_the_six_warnings_of_the_episode()
    {
        var answer = Answered.To(Kind);

        answer
            .Findings.Should()
            .Equal(
                "security.W004",
                "security.W008",
                "security.W012",
                "security.W016",
                "security.W018",
                "security.W020"
            );
        answer.Summary.Should().Be("6 issues");
        ("SystemCheckError: " + answer.Printed + "\n").Should().Be(EpisodeTranscript.Printed);
    }

    [Fact]
    public void Fixing_everything_leaves_no_issues_in_any_release()
    {
        foreach (var version in DjangoVersion.Supported)
        {
            var (settings, environment) = (StartProject.SettingsFor(version, new string('x', 50)), "");
            var fixes = 0;
            while (Ask(settings, environment, version.ToString()) is var answer && answer.Findings.Any())
            {
                (settings, environment) = answer.Fix(answer.Findings.First(), settings, environment);
                (++fixes).Should().BeLessThan(20, "each fix ends a finding");
            }

            var last = Ask(settings, environment, version.ToString());
            last.Printed.Should().Be("System check identified no issues (0 silenced).", $"of Django {version}");
            last.Summary.Should().Be("No issues");
            fixes.Should().BeGreaterThanOrEqualTo(7);
        }
    }

    public static TheoryData<string, string, string, string> Faults { get; } =
        new()
        {
            { "security.W005", "SECURE_HSTS_SECONDS = 60", "", "3.1" },
            { "security.W009", "SECRET_KEY = 'short'  # of my own", "", "3.1" },
            { "security.W009", "SECRET_KEY = 'short'; x = 1", "", "3.1" },
            { "security.W018", "if True:\n    DEBUG = True", "", "3.1" },
            { "security.W018", "DEBUG = not False", "", "3.1" },
            { "security.W018", "DEBUG = TEMPLATE_DEBUG = True", "", "3.1" },
            { "security.W019", "X_FRAME_OPTIONS = 'SAMEORIGIN'", "", "3.1" },
            { "security.W020", "ALLOWED_HOSTS = [\n]", "", "3.1" },
            { "security.W022", "SECURE_REFERRER_POLICY = None", "", "3.1" },
            { "security.E023", "SECURE_REFERRER_POLICY = 'secret'", "", "3.1" },
            { "security.W025", "SECRET_KEY_FALLBACKS = ['short']", "", "5.2" },
            { "async.E001", "", "DJANGO_ALLOW_ASYNC_UNSAFE=1\nOTHER=2", "3.1" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fix_ends_its_finding_and_brings_no_other(string id, string fault, string environment, string version)
    {
        var settings = $"{Started}\n{fault}";
        var before = Ask(settings, environment, version);
        before.Findings.Should().Contain(id);

        var (fixedSettings, fixedEnvironment) = before.Fix(id, settings, environment);
        var after = Ask(fixedSettings, fixedEnvironment, version);

        after.Findings.Should().NotContain(id);
        after.Json.GetProperty("summary").GetString().Should().NotContain("load");
        after.Findings.Except(before.Findings).Should().BeEmpty();
    }

    [Fact]
    public void A_middleware_is_put_before_those_that_are_there()
    {
        var settings = $"{Started}\nMIDDLEWARE = []\n";
        var before = Ask(settings, "", "3.1");
        before.Findings.Should().Contain("security.W001").And.NotContain("security.W004", "it counts with it only");

        var (fixedSettings, _) = before.Fix("security.W001", settings, "");

        fixedSettings.Should().StartWith(settings, "what adds to a setting is added behind it");
        Ask(fixedSettings, "", "3.1").Findings.Should().NotContain("security.W001").And.Contain("security.W004");
    }

    [Fact]
    public void A_plain_assignment_is_written_anew_in_its_place()
    {
        var (settings, _) = Ask(Started, "", "3.1").Fix("security.W018", Started, "");

        settings.Should().Be(Started.Replace("DEBUG = True", "DEBUG = False"));
    }

    [Fact]
    public void A_key_from_the_environment_is_set_there_and_imports_what_it_needs()
    {
        var settings = $"{Started}\nSECRET_KEY = 'short'\n";

        var (fixedSettings, environment) = Ask(settings, "", "3.1").Fix("security.W009", settings, "");

        fixedSettings
            .Should()
            .EndWith("import os\nSECRET_KEY = os.environ['SECRET_KEY']  # 50 random characters or more\n");
        environment.Trim().Should().StartWith("SECRET_KEY=").And.HaveLength("SECRET_KEY=".Length + 51);
    }

    [Fact]
    public void The_release_decides()
    {
        Ask(Started.Replace("\"riffs", "\"django-insecure-"), "", "3.1").Findings.Should().NotContain("security.W009");
        Ask(Started.Replace("\"riffs", "\"django-insecure-"), "", "3.2").Findings.Should().Contain("security.W009");
    }

    [Fact]
    public void A_finding_goes_to_the_line_that_decided_it()
    {
        var answer = Answered.To(Kind);
        var lines = Started.Split('\n');

        int LineOf(string id) =>
            int.Parse(answer.Document.QuerySelector($"[data-id='{id}'] [data-line]")!.GetAttribute("data-line")!);

        lines[LineOf("security.W018") - 1].Should().Be("DEBUG = True");
        lines[LineOf("security.W020") - 1].Should().Be("ALLOWED_HOSTS = []");
        lines[LineOf("security.W004") - 1]
            .Should()
            .Be("MIDDLEWARE = [", "it is set by default, and only counts with it");
    }

    [Fact]
    public void What_stands_in_the_text_is_marked_within_its_line()
    {
        var marks = Answered.To(Kind).Json.GetProperty("marks").EnumerateArray().ToList();

        marks.Should().HaveCount(2);
        marks[0].GetProperty("line").GetInt32().Should().Be(6);
        marks[0].GetProperty("column").GetInt32().Should().Be(1);
        marks[0].GetProperty("endColumn").GetInt32().Should().Be(13);
        marks[0].GetProperty("severity").GetString().Should().Be("warning");
    }

    [Fact]
    public void What_depends_on_the_environment_is_undetermined_until_it_is_given()
    {
        var settings = $"{Started}\nimport os\nDEBUG = os.environ.get('DEBUG', unknown_function()) == '1'\n";

        var without = Ask($"from outside import value\n{Started}\nDEBUG = value\n", "", "3.1");
        without.Summary.Should().Be("5 issues, 1 undetermined");
        without.Remarks.Should().Contain(text => text.Contains("security.W018 is undetermined"));

        Ask($"{Started}\nimport os\nDEBUG = os.environ['DEBUG'] == '1'\n", "DEBUG=0", "3.1")
            .Findings.Should()
            .NotContain("security.W018");
        Ask(settings, "DEBUG=1", "3.1").Error.Should().BeNull();
    }

    [Fact]
    public void Settings_that_do_not_load_are_said_with_their_line()
    {
        var answer = Ask("DEBUG = True\nSECRET_KEY = os.environ['KEY']\n", "", "3.1");

        answer.Summary.Should().Be("The settings do not load");
        answer.Printed.Should().StartWith("NameError:");
        answer.Remarks.Should().ContainSingle(text => text.Contains("line 2") && text.Contains("NameError"));
    }

    [Fact]
    public void A_line_of_the_environment_that_is_none_is_said()
    {
        Ask(Started, "export A=1\n# note\nno pair\n", "3.1")
            .Remarks.Should()
            .ContainSingle()
            .Which.Should()
            .Contain("line 3")
            .And.Contain("no pair");
    }

    [Fact]
    public void What_a_reader_writes_is_text()
    {
        var answer = Ask($"{Started}\nraise ValueError('<img src=x onerror=alert(1)>\"')\n", "<b>=1", "3.1");

        answer.Document.QuerySelectorAll("img, b[onerror], script").Should().BeEmpty();
        answer.Printed.Should().Contain("<img src=x onerror=alert(1)>\"");
    }

    [Fact]
    public void A_text_that_never_ends_its_work_is_ended()
    {
        var answer = Ask("x = 0\nwhile True:\n    x = x + 1\n", "", "3.1");

        answer.Error.Should().BeNull();
        answer.Remarks.Should().NotBeEmpty();
    }

    private static Answered Ask(string settings, string environment, string version) =>
        Answered.To(Kind, ("settings", settings), ("environment", environment), ("version", version));
}
