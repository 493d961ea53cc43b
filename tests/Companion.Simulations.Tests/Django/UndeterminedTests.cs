using AwesomeAssertions;
using Companion.Python.Values;
using Companion.Simulations.Django;
using Companion.Simulations.Tests.Oracles;
using Companion.Sources;
using Xunit;

namespace Companion.Simulations.Tests.Django;

public sealed class UndeterminedTests
{
    private static readonly SourceLocation Asked = new(
        new SourceText("project/settings.py", "DEBUG = env('DEBUG')\n"),
        new SourceSpan(8, 12)
    );

    private static readonly Literal Unknown = new("?", new Undetermined("DEBUG is not in the environment", Asked));

    [Fact]
    public void A_setting_that_is_not_known_makes_its_check_undetermined_and_no_other()
    {
        var result = Run(("DEBUG", Unknown));

        result
            .Undetermined.Should()
            .Equal(new UndeterminedFinding("security.W018", "DEBUG", "DEBUG is not in the environment", Asked));
        result.Visible.Select(finding => finding.Id[^4..]).Should().Equal("W004", "W008", "W012", "W016", "W020");
    }

    [Fact]
    public void The_section_stands_behind_what_the_command_prints()
    {
        var known = Run(("DEBUG", Literal.False)).StandardError;

        Run(("DEBUG", Unknown))
            .StandardError.Should()
            .Be(
                known
                    + "\nUNDETERMINED:\n"
                    + "?: (security.W018) DEBUG is not known: DEBUG is not in the environment (project/settings.py:1:9)\n"
                    + "\n1 issue could not be decided from the settings alone.\n"
            );
    }

    [Fact]
    public void What_decides_without_it_is_known()
    {
        // HSTS may be on or off; since subdomains are included, W005 passes either way.
        Run(("SECURE_HSTS_SECONDS", Unknown), ("SECURE_HSTS_INCLUDE_SUBDOMAINS", Literal.True))
            .Undetermined.Select(each => each.Id)
            .Should()
            .Equal("security.W004", "security.W021");
    }

    [Fact]
    public void One_unknown_middleware_leaves_the_others_known()
    {
        var middleware = Literal.List([.. SettingsOf.Middleware.Skip(1).Select(Literal.Text), Unknown]);

        Run(("MIDDLEWARE", middleware))
            .Undetermined.Select(each => each.Id)
            .Should()
            .Equal("security.W001", "security.W004", "security.W008");
    }

    [Fact]
    public void An_unknown_list_of_silenced_checks_leaves_every_finding_undetermined()
    {
        var result = Run(("SILENCED_SYSTEM_CHECKS", Unknown));

        result.Findings.Should().BeEmpty();
        result.Undetermined.Should().HaveCount(6).And.OnlyContain(each => each.Setting == "SILENCED_SYSTEM_CHECKS");
        result.StandardOutput.Should().StartWith("System check identified no issues (0 silenced).\n\nUNDETERMINED:\n");
    }

    [Fact]
    public void The_code_of_a_middleware_that_is_not_Djangos_may_stand_in_for_one_that_the_admin_needs()
    {
        var middleware = Literal.List([
            .. SettingsOf.Middleware.Where(each => !each.Contains("messages")).Select(Literal.Text),
            Literal.Text("project.middleware.Messages"),
        ]);

        Run(("MIDDLEWARE", middleware)).Undetermined.Select(each => each.Id).Should().Equal("admin.E409");
    }

    [Fact]
    public void A_star_import_of_something_unknown_may_set_what_the_project_does_not()
    {
        var settings = SettingsOf.Started(DjangoVersion.Episode) with
        {
            Unlisted = new Undetermined("local_settings is not given", Asked),
        };

        var result = CheckCommand.Run(
            new CheckRequest
            {
                Settings = settings,
                Options = new CheckOptions { Deploy = true, Tags = ["security"] },
            }
        );

        // The unknown value may silence them, too.
        result.Visible.Should().BeEmpty();
        result
            .Undetermined.Select(each => $"{each.Id[^4..]} {each.Setting}")
            .Should()
            .Contain(["W004 SECURE_HSTS_SECONDS", "W018 SILENCED_SYSTEM_CHECKS"])
            .And.NotContain(each => each.StartsWith("W001"));
    }

    private static CheckResult Run(params (string Name, Literal Value)[] changes) =>
        CheckCommand.Run(
            new CheckRequest
            {
                Settings = SettingsOf.Started(DjangoVersion.Episode, changes),
                Options = new CheckOptions { Deploy = true },
            }
        );
}
