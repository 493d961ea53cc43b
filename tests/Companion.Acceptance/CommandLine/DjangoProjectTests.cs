using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

/// <summary>How <c>django check</c> finds a project's settings, and what it reports when it does not.</summary>
public sealed class DjangoProjectTests : IDisposable
{
    private const string Manage = """
        import os
        # os.environ.setdefault("DJANGO_SETTINGS_MODULE", "old.settings")
        os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'config.live')
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_module_is_the_one_that_is_named_then_the_environments_then_that_of_manage_py()
    {
        folder.Write("manage.py", Manage);
        folder.Write("config/live.py", "SECRET_KEY = 'x'");
        folder.Write("config/test.py", "SECRET_KEY = 'x'");
        folder.Write("project/settings.py", "SECRET_KEY = 'x'");

        var named = await ModuleAsync("--settings", "config.test", "--env", "DJANGO_SETTINGS_MODULE=project.settings");
        var environment = await ModuleAsync("--env", "DJANGO_SETTINGS_MODULE=project.settings");
        var manage = await ModuleAsync();

        (named, environment, manage).Should().Be(("config.test", "project.settings", "config.live"));
    }

    [Theory]
    [InlineData("project/settings.py", "project.settings")]
    [InlineData("settings.py", "settings")]
    [InlineData("project/settings/__init__.py", "project.settings")]
    public async Task Without_manage_py_the_only_settings_are_meant(string file, string module)
    {
        folder.Write(file, "SECRET_KEY = 'x'");
        folder.Write("venv/pyvenv.cfg", "");
        folder.Write("venv/lib/other/settings.py", "");
        folder.Write(".tox/other/settings.py", "");
        folder.Write("node_modules/other/settings.py", "");
        folder.Write("not-a-package/settings.py", "");

        (await ModuleAsync()).Should().Be(module);
    }

    [Fact]
    public async Task A_folder_without_settings_is_told()
    {
        folder.Write("readme.txt", "");

        await ShouldFailAsync(
            ".:1:1: error: there are no settings in this folder: no manage.py that names them, and no settings.py\n  = name the folder"
        );
    }

    [Fact]
    public async Task Of_several_settings_one_has_to_be_named()
    {
        folder.Write("b/settings.py", "").Write("a/settings.py", "");

        await ShouldFailAsync(
            ".:1:1: error: there are several settings modules: a.settings, b.settings\n  = name one with --settings\n"
        );
    }

    [Fact]
    public async Task A_module_that_is_not_there_is_answered_with_the_nearest()
    {
        folder.Write("project/settings.py", "");

        await ShouldFailAsync(
            ".:1:1: error: there is no settings module projct.settings in this folder\n  = did you mean project.settings?\n",
            "--settings",
            "projct.settings"
        );
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder")]
    [InlineData("file", "this is a file, not a folder")]
    [InlineData("", "there is no such folder")]
    public async Task A_folder_that_is_none_is_told(string project, string message)
    {
        folder.Write("file", "");

        await ShouldFailAsync($"{project}:1:1: error: {message}", "--project", project);
    }

    [Fact]
    public async Task A_file_with_a_bad_byte_is_told_at_the_byte()
    {
        folder.Write("project/settings.py", "from .base import *\n");
        byte[] text = [.. "# caf"u8, 0xE9, .. "\n"u8];
        await File.WriteAllBytesAsync(folder["project/base.py"], text);

        await ShouldFailAsync("project/base.py:1:6: error: the byte 0xE9 is not valid UTF-8\n");
    }

    [Fact]
    public async Task A_folder_that_is_named_like_the_settings_is_told()
    {
        Directory.CreateDirectory(folder["project/settings.py"]);

        await ShouldFailAsync("project/settings.py:1:1: error: this is a folder, not a file\n");
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told()
    {
        Directory.CreateDirectory(folder["project"]);
        File.CreateSymbolicLink(folder["project/settings.py"], "nowhere.py");

        await ShouldFailAsync("project/settings.py:1:1: error: the file does not exist\n");
    }

    [Theory]
    [InlineData("project/base.py", 1)]
    [InlineData("project/unneeded.py", 0)]
    public async Task A_file_that_may_not_be_read_is_told_when_the_settings_need_it(string file, int code)
    {
        folder.Write("project/settings.py", "from .base import *\nSECRET_KEY = 'x'\n");
        folder.Write("project/base.py", "").Write("project/unneeded.py", "");
        File.SetUnixFileMode(folder[file], UnixFileMode.None);

        var result = await CompanionProcess.RunUnprivilegedAsync(folder.Path, ["django", "check"]);

        result.ExitCode.Should().Be(code, result.Errors);
        if (code == 1)
        {
            result.Errors.Should().StartWith($"{file}:1:1: error: permission to read the file was denied\n  = ");
        }
    }

    [Theory]
    [InlineData(".", 1)]
    [InlineData("database", 0)]
    public async Task A_folder_that_may_not_be_read_is_told_when_it_is_the_projects(string closed, int code)
    {
        folder.Write("site/project/settings.py", "SECRET_KEY = 'x'\n").Write("site/database/1", "");
        var mode = File.GetUnixFileMode(folder["site"]);
        File.SetUnixFileMode(folder[$"site/{closed}"], UnixFileMode.None);

        var result = await CompanionProcess.RunUnprivilegedAsync(folder.Path, ["django", "check", "--project", "site"]);
        File.SetUnixFileMode(folder[$"site/{closed}"], mode);

        result.ExitCode.Should().Be(code, result.Errors);
        if (code == 1)
        {
            result.Errors.Should().StartWith("site:1:1: error: permission to read the folder was denied\n  = ");
        }
    }

    [Fact]
    public async Task Python_that_is_none_is_told_where_it_stops_being_any()
    {
        folder.Write("project/settings.py", "SECRET_KEY = 'x'\nDEBUG = = 1\n");

        await ShouldFailAsync(
            """
            SyntaxError: invalid syntax
            project/settings.py:2:9: error: the settings do not load: SyntaxError: invalid syntax
             2 | DEBUG = = 1
               |         ^

            """
        );
    }

    [Fact]
    public async Task A_file_that_is_far_too_large_is_refused_at_once()
    {
        Directory.CreateDirectory(folder["project"]);
        using (var file = File.Create(folder["project/settings.py"]))
        {
            file.SetLength(8L * 1024 * 1024 * 1024);
        }

        await ShouldFailAsync("project/settings.py:1:1: error: the file has 8589934592 bytes\n");
    }

    [Fact]
    public async Task Folders_that_lead_in_circles_have_an_end()
    {
        folder.Write("project/settings.py", "SECRET_KEY = 'x'");
        Directory.CreateSymbolicLink(folder["project/again"], folder.Path);

        (await ModuleAsync()).Should().Be("project.settings");
    }

    [Fact]
    public async Task The_project_can_be_anywhere()
    {
        folder.Write("work/site/project/settings.py", "SECRET_KEY = 'x'");

        (await ModuleAsync("--project", "work/site/")).Should().Be("project.settings");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(folder.Path, ["django", "check", .. arguments]);

    private async Task<string?> ModuleAsync(params string[] arguments)
    {
        var result = await RunAsync([.. arguments, "--format", "json"]);
        var json = System.Text.Json.JsonDocument.Parse(result.OutputOrThrow()).RootElement;
        return json.GetProperty("settings").GetString();
    }

    private async Task ShouldFailAsync(string errors, params string[] arguments)
    {
        var result = await RunAsync(arguments);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Errors.Should().StartWith(errors).And.NotContain("   at ").And.NotContain("Unhandled");
    }
}
