using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary><c>companion new site</c> as its users run it: with options, without, and at a terminal.</summary>
public sealed class NewSiteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Without_a_terminal_nothing_is_asked()
    {
        var result = await RunAsync("new", "site", "my-show");

        result.ExitCode.Should().Be(0, result.Errors);
        result
            .Output.Should()
            .Contain("my-show/input/site.yaml\n")
            .And.EndWith("Next: companion preview --root my-show\n");
        Read("my-show/input/site.yaml")
            .Should()
            .Contain("title: \"My Show\"\n")
            .And.Contain("baseUrl: \"https://my-show.example/\"\n");
        Read("my-show/.config/dotnet-tools.json").Should().MatchRegex("\"version\": \"[0-9]+\\.[0-9]+\\.[0-9]+\"");
    }

    [Fact]
    public async Task Options_say_what_the_site_is_to_be()
    {
        var result = await RunAsync(
            "new",
            "site",
            "--title",
            "C# now",
            "--base-url",
            "https://example.org/now",
            "--author",
            "Ada",
            "--link",
            "Spotify=https://example.com/?a=b",
            "--link",
            "a=b=http://example.com/",
            "--template",
            "hugo"
        );

        result.ExitCode.Should().Be(0, result.Errors);
        Read("site.yaml")
            .Should()
            .ContainAll(
                "title: \"C# now\"",
                "baseUrl: \"https://example.org/now/\"",
                "name: \"Ada\"",
                "- text: \"Spotify\"\n    url: \"https://example.com/?a=b\"",
                "- text: \"a=b\"\n    url: \"http://example.com/\""
            );
        Directory.Exists(_folder["content/episodes"]).Should().BeTrue();
    }

    [Fact]
    public async Task At_a_terminal_it_asks_and_Enter_takes_the_suggestion()
    {
        // A title, and Enter for all other questions.
        var result = await ToolProcess.RunAsync(
            "script",
            [
                "--quiet",
                "--return",
                "--command",
                $"TERM=xterm dotnet '{Repository.CommandLine}' new site riffs",
                "/dev/null",
            ],
            _folder.Path,
            "All Riffs\n\n\n\n\n"
        );

        result.ExitCode.Should().Be(0, result.Output);
        result.Output.Should().ContainAll("Title", "Address", "Author", "companion (input/)");
        Read("riffs/input/site.yaml").Should().Contain("title: \"All Riffs\"\n").And.Contain("https://riffs.example/");
    }

    [Theory]
    [InlineData("new site -show", "-show")]
    [InlineData("new site my:show", "try 'myshow'")]
    [InlineData("new site .hidden", "try 'hidden'")]
    [InlineData("new site nul", "reserved on Windows")]
    [InlineData("new site show --link Spotify", "\"Spotify=https://example.com/\"")]
    [InlineData("new site show --template jekyll", "choose from: companion, hugo")]
    [InlineData("new site show --base-url example.org", "'example.org' is not an address")]
    public async Task What_cannot_be_is_explained_and_nothing_is_written(string line, string advice)
    {
        var result = await RunAsync(line.Split(' '));

        result.ExitCode.Should().Be(2);
        result.Errors.Should().Contain(advice).And.NotContain("   at ");
        Directory.EnumerateFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task A_folder_that_holds_a_site_is_left_as_it_is()
    {
        (await RunAsync("new", "site", "show")).ExitCode.Should().Be(0);

        var result = await RunAsync("new", "site", "show");

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("there is a site already").And.NotContain("   at ");
    }

    private Task<ToolResult> RunAsync(params string[] arguments) => CompanionProcess.RunAsync(_folder.Path, arguments);

    private string Read(string path) => File.ReadAllText(_folder[path]);
}
