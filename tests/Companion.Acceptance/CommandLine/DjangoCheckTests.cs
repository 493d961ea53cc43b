using System.Text.Json;
using AwesomeAssertions;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary>
/// <c>companion django check</c> beside <c>manage.py check</c> of Debian's Django 3.2, on the same files.
/// </summary>
public sealed class DjangoCheckTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--deploy")]
    [InlineData("--deploy --fail-level WARNING")]
    [InlineData("--deploy --tag security")]
    [InlineData("--deploy --tag caches -t security")]
    [InlineData("--deploy --tag caches")]
    [InlineData("--fail-level warning")]
    [InlineData("--fail-level INFO")]
    [InlineData("--tag securty")]
    public async Task Streams_bytes_and_exit_code_are_the_real_ones(string line)
    {
        using var project = await StartedProject.CreateAsync();

        await ShouldBeTheSameAsync(project, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("DEBUG = False\n")]
    [InlineData("SILENCED_SYSTEM_CHECKS = ['security.W004', 'security.W008', 'security.W018']\n")]
    [InlineData(
        "SILENCED_SYSTEM_CHECKS = 'security.W004 security.W008 security.W012 security.W016 security.W018 security.W020'\n"
    )]
    [InlineData(
        "import os\nDEBUG = bool(os.environ.get('DEBUG'))\nif not DEBUG: ALLOWED_HOSTS += ['www.example.com']\n"
    )]
    [InlineData("from .extra import *\n")]
    public async Task Whatever_the_settings_say_streams_bytes_and_exit_code_are_the_real_ones(string lines)
    {
        using var project = await StartedProject.CreateAsync();
        project.Append(lines).Write("project/extra.py", "SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True\n");

        await ShouldBeTheSameAsync(project, "--deploy", "--fail-level", "WARNING");
    }

    [Theory]
    [InlineData("SECRET_KEY = ''\n")]
    [InlineData("import os\nDEBUG = os.environ['NO_SUCH_VARIABLE']\n")]
    [InlineData("from .nowhere import *\n")]
    [InlineData("from project.settings import NOT_THERE_YET\n")]
    [InlineData("from . import settings\nDEBUG = settings.NOT_THERE_YET\n")]
    [InlineData("DEBUG = 1 / 0\n")]
    public async Task Settings_that_do_not_load_end_in_the_real_exception_and_its_line(string lines)
    {
        using var project = await StartedProject.CreateAsync();
        project.Append(lines);

        var real = await project.RealCheckAsync("--deploy");
        var ours = await project.CheckAsync("--deploy");

        ours.ExitCode.Should().Be(real.ExitCode).And.Be(1);
        ours.Output.Should().BeEmpty();
        var (last, told) = (ours.Errors.Split('\n')[0], ours.Errors.Split('\n')[1]);
        last.Should().Be(real.Errors.TrimEnd('\n').Split('\n')[^1]);
        told.Should().StartWith("project/settings.py:").And.EndWith($": error: the settings do not load: {last}");
    }

    [Fact]
    public async Task A_module_that_imports_all_of_itself_loads_as_in_Python()
    {
        using var project = await StartedProject.CreateAsync();
        project.Append("from .settings import *\nDEBUG = False\n");

        await ShouldBeTheSameAsync(project, "--deploy");
    }

    [Fact]
    public async Task Each_finding_names_the_line_that_decided_it_and_what_to_write()
    {
        using var project = await StartedProject.CreateAsync();
        project.Write("project/settings.py", $"from .base import *\n\nSECRET_KEY = '{StartedProject.Key}'\n");
        project.Write(
            "project/base.py",
            """
            DEBUG = True
            ALLOWED_HOSTS = ["www.example.com"]
            MIDDLEWARE = [
                "django.middleware.security.SecurityMiddleware",
                "django.middleware.clickjacking.XFrameOptionsMiddleware",
                "django.middleware.csrf.CsrfViewMiddleware",
            ]
            SECURE_HSTS_SECONDS = 0
            CSRF_USE_SESSIONS = True
            """
        );

        var result = await project.CheckAsync("--deploy");

        result
            .Output.Should()
            .Be(
                """

                Why Django 3.2 reports this for project.settings, and what to write to pass:

                project/base.py:8:1: warning: security.W004: SECURE_HSTS_SECONDS is set here; also decided by MIDDLEWARE at project/base.py:3:1
                 8 | SECURE_HSTS_SECONDS = 0
                   | ^^^^^^^^^^^^^^^^^^^^^^^
                  = to pass: SECURE_HSTS_SECONDS = 3600 (https://docs.djangoproject.com/en/3.2/ref/settings/#secure-hsts-seconds)

                project/base.py: warning: security.W008: SECURE_SSL_REDIRECT is not set, and Django's default does not pass; also decided by MIDDLEWARE at project/base.py:3:1
                  = to pass: SECURE_SSL_REDIRECT = True (https://docs.djangoproject.com/en/3.2/ref/settings/#secure-ssl-redirect)

                project/base.py:1:1: warning: security.W018: DEBUG is set here
                 1 | DEBUG = True
                   | ^^^^^^^^^^^^
                  = to pass: DEBUG = False (https://docs.djangoproject.com/en/3.2/ref/settings/#debug)

                """
            );
    }

    [Fact]
    public async Task What_is_written_as_told_passes()
    {
        using var project = await StartedProject.CreateAsync();
        for (var round = 0; round < 3; round++)
        {
            var advice = (await project.CheckAsync("--deploy", "--format", "json")).Output;
            var remedies = JsonDocument
                .Parse(advice)
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(finding => finding.GetProperty("remedy").GetString());
            project.Append(string.Join('\n', remedies) + "\n");
        }

        var real = await project.RealCheckAsync("--deploy", "--fail-level", "DEBUG");

        real.Output.Should().Be("System check identified no issues (0 silenced).\n");
        await ShouldBeTheSameAsync(project, "--deploy", "--fail-level", "DEBUG");
    }

    [Fact]
    public async Task What_cannot_be_known_is_told_with_the_line_that_made_it_so()
    {
        using var project = await StartedProject.CreateAsync();
        project.Write(
            "project/settings.py",
            $"import hvac\nSECRET_KEY = '{StartedProject.Key}'\nDEBUG = hvac.Client().read('debug')\nALLOWED_HOSTS = ['x']\n"
        );

        var result = await project.CheckAsync("--deploy", "--tag", "security");

        result.Errors.Should().Contain("UNDETERMINED:\n?: (security.W018) DEBUG is not known: ");
        result
            .Output.Should()
            .Contain("project/settings.py:1:8: note: security.W018 is undetermined: DEBUG is not known: ")
            .And.Contain("\n 1 | import hvac\n   |        ^^^^\n");
    }

    [Fact]
    public async Task The_settings_see_the_variables_that_are_given_and_no_others()
    {
        using var project = await StartedProject.CreateAsync();
        project.Append("import os\nDEBUG = os.environ.get('HOME') or os.environ.get('DEBUG') == 'a=b'\n");

        var without = await project.CheckAsync("--deploy");
        var with = await project.CheckAsync("--deploy", "--env", "DEBUG=1", "--env", "OTHER=", "--env", "DEBUG=a=b");

        without.Errors.Should().NotContain("W018");
        with.Errors.Should().Contain("W018");
    }

    [Fact]
    public async Task A_program_reads_the_same_as_JSON_with_its_keys_in_order()
    {
        using var project = await StartedProject.CreateAsync();
        project.Append("SILENCED_SYSTEM_CHECKS = ['security.W004']\n");

        var real = await project.RealCheckAsync("--deploy");
        var ours = await project.CheckAsync("--deploy", "--format", "json");

        ours.ExitCode.Should().Be(real.ExitCode);
        ours.Errors.Should().BeEmpty();
        var json = JsonDocument.Parse(ours.Output).RootElement;
        Keys(json)
            .Should()
            .Equal(
                "django",
                "settings",
                "exitCode",
                "standardOutput",
                "standardError",
                "findings",
                "silenced",
                "undetermined",
                "error",
                "mayFail",
                "diagnostics"
            );
        json.GetProperty("standardError").GetString().Should().Be(real.Errors);
        json.GetProperty("silenced").GetInt32().Should().Be(1);
        var debug = json.GetProperty("findings")
            .EnumerateArray()
            .Single(finding => finding.GetProperty("id").GetString() == "security.W018");
        Keys(debug)
            .Should()
            .Equal("id", "level", "message", "hint", "isSilenced", "decided", "remedy", "documentation");
        var decided = debug.GetProperty("decided")[0];
        (decided.GetProperty("setting").GetString(), decided.GetProperty("origin").GetString())
            .Should()
            .Be(("DEBUG", "project"));
        Keys(decided.GetProperty("place")).Should().Equal("file", "line", "column");
        var lines = await File.ReadAllLinesAsync(Path.Combine(project.Root, "project/settings.py"));
        lines[decided.GetProperty("place").GetProperty("line").GetInt32() - 1].Should().Be("DEBUG = True");
    }

    [Fact]
    public async Task A_comparison_says_what_an_upgrade_would_report()
    {
        using var project = await StartedProject.CreateAsync();
        project.Append($"SECRET_KEY = 'django-insecure-{StartedProject.Key}'\n");

        var result = await CompanionProcess.RunAsync(project.Root, ["django", "check", "--compare"]);
        var json = await CompanionProcess.RunAsync(project.Root, ["django", "check", "--compare", "--format", "json"]);

        result.ExitCode.Should().Be(0);
        result
            .Output.Should()
            .Contain("\n               3.1       3.2       4.2       5.2       6.0       6.1\n")
            .And.Contain("\nsecurity.W009  passes    reports   reports   reports   reports   reports\n")
            .And.Contain("\n  security.W009: passes on 3.1, W009 from 3.2\n");
        var checks = JsonDocument.Parse(json.OutputOrThrow()).RootElement.GetProperty("checks");
        checks
            .EnumerateArray()
            .Single(check => check.GetProperty("id").GetString() == "security.W009")
            .GetProperty("outcomes")
            .GetProperty("3.1")
            .GetString()
            .Should()
            .Be("passes");
    }

    [Fact]
    public async Task A_comparison_of_settings_that_some_releases_refuse_says_which()
    {
        using var project = await StartedProject.CreateAsync();
        project.Append("ALLOWED_HOSTS = 'example.com'\n");

        var result = await CompanionProcess.RunAsync(project.Root, ["django", "check", "--compare"]);

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("on Django 4.2, 5.2, 6.0, 6.1 the settings do not load: ");
    }

    private static IEnumerable<string> Keys(JsonElement element) =>
        element.EnumerateObject().Select(member => member.Name);

    private static async Task ShouldBeTheSameAsync(StartedProject project, params string[] arguments)
    {
        var real = await project.RealCheckAsync(arguments);
        var ours = await project.CheckAsync(arguments);

        ours.Errors.Should().Be(real.Errors);
        ours.Output.Should().StartWith(real.Output);
        // The explanation appears only if there is something to explain.
        (ours.Output.Length > real.Output.Length)
            .Should()
            .Be(real.Errors.Contains("WARNINGS:"), ours.Output);
        ours.ExitCode.Should().Be(real.ExitCode);
    }
}
