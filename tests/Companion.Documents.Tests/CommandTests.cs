using AwesomeAssertions;
using Xunit;
using Xunit.Sdk;

namespace Companion.Documents.Tests;

/// <summary>What the documents tell their readers to run can be run.</summary>
public sealed class CommandTests
{
    private static readonly Dictionary<string, DocumentedCommand> All = MarkdownFile
        .Matching("README.md", "CONTRIBUTING.md")
        .SelectMany(file => file.Commands())
        .ToDictionary(command => $"{command}");

    public static TheoryData<string> Commands => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Commands))]
    public Task Every_command_can_be_run(string command) => CommandRules.TryAsync(All[command]);

    // Rules that the documents may need one day.
    [Theory]
    [InlineData("companion kernel uninstall")]
    [InlineData("companion notebook install-vscode --editor codium")]
    [InlineData("tests/run --quick tests/Companion.Content.Tests")]
    [InlineData("npm test --prefix notebooks/vscode")]
    [InlineData("tests/bench/run settings")]
    public Task A_command_that_can_be_run_is_accepted(string text) =>
        CommandRules.TryAsync(new DocumentedCommand("README.md", 1, text));

    [Theory]
    [InlineData("dotnet run --project site/Companion -- bild")]
    [InlineData("dotnet run --project site/Companion -- build --frobnicate")]
    [InlineData("dotnet run --project site/Companion -- procfile check ../mysite/Profile")]
    [InlineData("dotnet run --project site/Companions -- build")]
    [InlineData("companion notebook install-vscodium")]
    [InlineData("companion notebook install-vscode --editr code")]
    [InlineData("companion notebook run notebooks/procfiles.ipynb")]
    [InlineData("jupyter notebook notebooks/procfiles.ipynb")]
    [InlineData("tests/run --quickly")]
    [InlineData("tests/run Contents")]
    [InlineData("npm ci --prefix tests/tool")]
    [InlineData("npm run bild --prefix themes/Riffs/scripts")]
    public async Task A_command_that_cannot_be_run_is_found(string text)
    {
        var attempt = () => CommandRules.TryAsync(new DocumentedCommand("README.md", 1, text));

        await attempt.Should().ThrowAsync<XunitException>();
    }

    [Theory]
    [InlineData("make all")]
    [InlineData("companion build | less")]
    public async Task A_command_that_the_test_does_not_know_is_found(string text)
    {
        var attempt = () => CommandRules.TryAsync(new DocumentedCommand("README.md", 1, text));

        await attempt.Should().ThrowAsync<NotSupportedException>();
    }
}
