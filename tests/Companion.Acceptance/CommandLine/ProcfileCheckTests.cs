using System.Text.Json;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.CommandLine;

public sealed class ProcfileCheckTests : IDisposable
{
    private const string Episode =
        "release: python manage.py migrate\nweb: gunicorn project.wsgi --workers 2 --log-file -\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_episodes_Procfile_is_read_from_this_folder_and_nothing_is_wrong_with_it()
    {
        _folder.Write("Procfile", Episode);

        var result = await RunAsync();

        result.ExitCode.Should().Be(0);
        result
            .Output.Should()
            .Be(
                """
                Heroku finds these processes in Procfile:
                  release  python manage.py migrate
                  web      gunicorn project.wsgi --workers 2 --log-file -

                """
            );
        result.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_warning_shows_the_line_and_says_what_would_be_right()
    {
        _folder.Write("deploy/Procfile", "release: a\nweb: gunicorn project.wsgi\nrelease: b\n");

        var result = await RunAsync("deploy/Procfile");

        result.ExitCode.Should().Be(0);
        result
            .Errors.Should()
            .Be(
                """
                deploy/Procfile:3:1: warning: this is a second `release`: Heroku runs only the last one
                 3 | release: b
                   | ^^^^^^^
                  = write one line: `release: a && b`


                """
            );
    }

    [Fact]
    public async Task A_tool_that_stops_is_an_error_at_the_line_that_stops_it()
    {
        _folder.Write("Procfile", "web: gunicorn project.wsgi\nhello\n");

        var result = await RunAsync("--dialect", "node-foreman");

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be("node foreman finds no process in Procfile.\n");
        result
            .Errors.Should()
            .StartWith(
                """
                Procfile:2:1: error: node foreman stops: Cannot read properties of null (reading '1')
                 2 | hello
                   | ^^^^^

                """
            );
    }

    [Fact]
    public async Task A_comparison_shows_every_reading_and_the_lines_that_make_the_difference()
    {
        _folder.Write("Procfile", "web:a\n");

        var result = await RunAsync("--compare");

        result.ExitCode.Should().Be(1);
        result
            .Output.Should()
            .Be(
                """
                heroku:
                  nothing

                heroku-cnb, foreman, honcho, node-foreman, procfile-util, procfile-util-strict:
                  web: a

                hivemind:
                  stops: fatal: no entries


                """
            );
        result
            .Errors.Should()
            .StartWith("Procfile:1:1: note: Heroku and hivemind require a space after the colon: Heroku and hivemind ")
            .And.Contain("\n 1 | web:a\n   | ^^^^^\n");
    }

    [Fact]
    public async Task Tools_that_agree_are_said_to()
    {
        _folder.Write("Procfile", Episode);

        var result = await RunAsync("--compare");

        result.ExitCode.Should().Be(0);
        result
            .Output.Should()
            .StartWith(
                "heroku, heroku-cnb, foreman, honcho, node-foreman, hivemind, procfile-util, procfile-util-strict:\n"
            )
            .And.EndWith("All tools read it the same way.\n");
        result.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_program_reads_the_same_as_JSON()
    {
        _folder.Write("Procfile", "WEB: run \"é\"\n");

        var result = await RunAsync("--format", "json", "--dialect", "heroku-cnb");

        var json = JsonDocument.Parse(result.OutputOrThrow()).RootElement;
        json.EnumerateObject()
            .Select(member => member.Name)
            .Should()
            .Equal("file", "dialect", "processes", "error", "warnings", "diagnostics");
        json.GetProperty("processes")
            .Compact()
            .Should()
            .Be(
                """[{"name":"web","command":"run \u0022\u00E9\u0022","place":{"file":"Procfile","line":1,"column":1}}]"""
            );
        json.GetProperty("warnings")[0].GetProperty("message").GetString().Should().Be("corrected WEB -\u003E web");
        json.GetProperty("diagnostics")[0]
            .EnumerateObject()
            .Select(member => member.Name)
            .Should()
            .Equal("severity", "id", "message", "advice", "place");
        result.Output.Should().Contain(@"run \""é\""");
        result.Errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_comparison_is_JSON_too()
    {
        _folder.Write("Procfile", "web:a\n");

        var result = await RunAsync("--format", "json", "--compare");

        var json = JsonDocument.Parse(result.Output).RootElement;
        json.EnumerateObject().Select(member => member.Name).Should().Equal("file", "results", "differences");
        json.GetProperty("results").EnumerateObject().Should().HaveCount(8);
        json.GetProperty("results")
            .GetProperty("hivemind")
            .Compact()
            .Should()
            .Be("""{"entries":[],"error":"fatal: no entries"}""");
        json.GetProperty("differences")[0].GetProperty("place").GetProperty("line").GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("Procfile", "Procfile: error: the file does not exist")]
    [InlineData("folder", "folder: error: this is a folder, not a file")]
    [InlineData("", "error: the file has no name")]
    [InlineData("folder/other/Procfile", "folder/other/Procfile: error: ")]
    public async Task A_file_that_cannot_be_read_is_a_plain_error(string file, string message)
    {
        _folder.Write("folder/other", "");

        var result = await RunAsync(file);

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Errors.Should().Contain(message).And.NotContain("   at ");
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_a_plain_error()
    {
        _folder.Write("Procfile", Episode);
        File.SetUnixFileMode(_folder["Procfile"], UnixFileMode.None);

        var result = await CompanionProcess.RunUnprivilegedAsync(_folder.Path, ["procfile", "check"]);

        result.ExitCode.Should().Be(1);
        result.Errors.Should().StartWith("Procfile: error: permission to read the file was denied\n  = ");
    }

    [Fact]
    public async Task A_file_that_is_not_UTF_8_is_reported_at_its_first_bad_byte()
    {
        byte[] text = [.. "web: caf"u8, 0xE9, .. "\n"u8];
        await File.WriteAllBytesAsync(_folder["Procfile"], text);

        var result = await RunAsync();

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("Procfile:1:9: error: the file is not UTF-8: ").And.NotContain("   at ");
    }

    [Fact]
    public async Task What_is_in_a_file_cannot_play_tricks_on_a_terminal()
    {
        _folder.Write("Procfile", "web: \e[31mred\e[0m\u0007\n");

        var result = await RunAsync("--compare");

        (result.Output + result.Errors).Should().NotContain("\e").And.NotContain("\u0007").And.Contain("red");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) =>
        CompanionProcess.RunAsync(_folder.Path, ["procfile", "check", .. arguments]);
}
