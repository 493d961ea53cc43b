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

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_module_is_the_one_that_is_named_then_the_environments_then_that_of_manage_py()
    {
        _folder.Write("manage.py", Manage);
        _folder.Write("config/live.py", "SECRET_KEY = 'x'");
        _folder.Write("config/test.py", "SECRET_KEY = 'x'");
        _folder.Write("project/settings.py", "SECRET_KEY = 'x'");

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
        _folder.Write(file, "SECRET_KEY = 'x'");
        _folder.Write("venv/pyvenv.cfg", "");
        _folder.Write("venv/lib/other/settings.py", "");
        _folder.Write(".tox/other/settings.py", "");
        _folder.Write("node_modules/other/settings.py", "");
        _folder.Write("not-a-package/settings.py", "");

        (await ModuleAsync()).Should().Be(module);
    }

    [Fact]
    public async Task A_folder_without_settings_is_told()
    {
        _folder.Write("readme.txt", "");

        await ShouldFailAsync(
            ".: error: there are no settings in this folder: no manage.py that names them, and no settings.py\n  = name the folder"
        );
    }

    [Fact]
    public async Task Of_several_settings_one_has_to_be_named()
    {
        _folder.Write("b/settings.py", "").Write("a/settings.py", "");

        await ShouldFailAsync(
            ".: error: there are several settings modules: a.settings, b.settings\n  = name one with --settings\n"
        );
    }

    [Fact]
    public async Task A_module_that_is_not_there_is_answered_with_the_nearest()
    {
        _folder.Write("project/settings.py", "");

        await ShouldFailAsync(
            ".: error: there is no settings module projct.settings in this folder\n  = did you mean project.settings?\n",
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
        _folder.Write("file", "");

        await ShouldFailAsync($"{project}: error: {message}".TrimStart(':', ' '), "--project", project);
    }

    [Fact]
    public async Task A_file_with_a_bad_byte_is_told_at_the_byte()
    {
        _folder.Write("project/settings.py", "from .base import *\n");
        byte[] text = [.. "# caf"u8, 0xE9, .. "\n"u8];
        await File.WriteAllBytesAsync(_folder["project/base.py"], text);

        await ShouldFailAsync("project/base.py:1:6: error: the byte 0xE9 is not valid UTF-8\n");
    }

    [Fact]
    public async Task A_folder_that_is_named_like_the_settings_is_told()
    {
        Directory.CreateDirectory(_folder["project/settings.py"]);

        await ShouldFailAsync("project/settings.py: error: this is a folder, not a file\n");
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told()
    {
        Directory.CreateDirectory(_folder["project"]);
        File.CreateSymbolicLink(_folder["project/settings.py"], "nowhere.py");

        await ShouldFailAsync("project/settings.py: error: the file does not exist\n");
    }

    [Theory]
    [InlineData("project/base.py", 1)]
    [InlineData("project/unneeded.py", 0)]
    public async Task A_file_that_may_not_be_read_is_told_when_the_settings_need_it(string file, int code)
    {
        _folder.Write("project/settings.py", "from .base import *\nSECRET_KEY = 'x'\n");
        _folder.Write("project/base.py", "").Write("project/unneeded.py", "");
        File.SetUnixFileMode(_folder[file], UnixFileMode.None);

        var result = await CompanionProcess.RunUnprivilegedAsync(_folder.Path, ["django", "check"]);

        result.ExitCode.Should().Be(code, result.Errors);
        if (code == 1)
        {
            result.Errors.Should().StartWith($"{file}: error: permission to read the file was denied\n  = ");
        }
    }

    [Theory]
    [InlineData(".", 1)]
    [InlineData("database", 0)]
    public async Task A_folder_that_may_not_be_read_is_told_when_it_is_the_projects(string closed, int code)
    {
        _folder.Write("site/project/settings.py", "SECRET_KEY = 'x'\n").Write("site/database/1", "");
        var mode = File.GetUnixFileMode(_folder["site"]);
        File.SetUnixFileMode(_folder[$"site/{closed}"], UnixFileMode.None);

        var result = await CompanionProcess.RunUnprivilegedAsync(
            _folder.Path,
            ["django", "check", "--project", "site"]
        );
        File.SetUnixFileMode(_folder[$"site/{closed}"], mode);

        result.ExitCode.Should().Be(code, result.Errors);
        if (code == 1)
        {
            result.Errors.Should().StartWith("site: error: permission to read the folder was denied\n  = ");
        }
    }

    [Fact]
    public async Task Python_that_is_none_is_told_where_it_stops_being_any()
    {
        _folder.Write("project/settings.py", "SECRET_KEY = 'x'\nDEBUG = = 1\n");

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
        Directory.CreateDirectory(_folder["project"]);
        using (var file = File.Create(_folder["project/settings.py"]))
        {
            file.SetLength(8L * 1024 * 1024 * 1024);
        }

        await ShouldFailAsync("project/settings.py: error: the file has 8589934592 bytes\n");
    }

    [Fact]
    public async Task Folders_that_lead_in_circles_have_an_end()
    {
        _folder.Write("project/settings.py", "SECRET_KEY = 'x'");
        Directory.CreateSymbolicLink(_folder["project/again"], _folder.Path);

        (await ModuleAsync()).Should().Be("project.settings");
    }

    [Fact]
    public async Task The_project_can_be_anywhere()
    {
        _folder.Write("work/site/project/settings.py", "SECRET_KEY = 'x'");

        (await ModuleAsync("--project", "work/site/")).Should().Be("project.settings");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["django", "check", .. arguments]);

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
