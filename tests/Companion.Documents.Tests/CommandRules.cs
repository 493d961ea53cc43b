using System.Text.Json;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;

namespace Companion.Documents.Tests;

/// <summary>How each kind of documented command is tried. A command that no rule begins with is an error.</summary>
internal static class CommandRules
{
    private static readonly (string Start, Func<IReadOnlyList<string>, Task> Try)[] Rules =
    [
        ("companion", words => CompanionVerbs.TryAsync([.. words.Skip(1)])),
        ("dotnet run", RunAsync),
        ("tests/run", ExplainTestsAsync),
        ("npm", HasPackage),
        // These build, install, or open a window. Their files have to exist; the tests of the installed tool pack and install
        // it, those of Jupyter open its notebooks.
        ("dotnet build", HasFiles),
        ("dotnet restore", HasFiles),
        ("dotnet test", HasFiles),
        ("dotnet pack", HasFiles),
        ("dotnet tool", HasFiles),
        ("dotnet csharpier", HasFiles),
        ("tests/bench", HasFiles),
        (".ci/run", HasFiles),
        ("jupyter", HasFiles),
        ("git", HasFiles),
        ("cd", HasFiles),
        ("code", HasFiles),
    ];

    /// <summary>Tries a command.</summary>
    /// <exception cref="NotSupportedException">There is no rule for it.</exception>
    public static Task TryAsync(DocumentedCommand command)
    {
        var words = command.Words();
        var line = string.Join(' ', words);
        var rule = Rules.FirstOrDefault(rule => Begins(line, rule.Start));
        return rule.Try is null
            ? throw new NotSupportedException($"{command}: {nameof(CommandRules)} has no rule for this command.")
            : rule.Try(words);
    }

    private static bool Begins(string line, string start) =>
        line.StartsWith(start, StringComparison.Ordinal)
        && (line.Length == start.Length || line[start.Length] is ' ' or '/');

    // The command line of the tests' own build, instead of one that is built anew.
    private static Task RunAsync(IReadOnlyList<string> words)
    {
        var options = words.TakeWhile(word => word != "--").ToArray();
        var project = options.SkipWhile(word => word != "--project").ElementAtOrDefault(1);
        return project == "site/Companion"
            ? CompanionVerbs.TryAsync([.. words.Skip(options.Length + 1)])
            : HasFiles(options);
    }

    // Reads its arguments and says how it is used, instead of running the tests.
    private static async Task ExplainTestsAsync(IReadOnlyList<string> words)
    {
        var result = await ToolProcess.RunAsync("bash", [.. words, "--help"], Repository.Root);

        result.ExitCode.Should().Be(0, result.Errors);
    }

    // npm has to find its package, and the script in it.
    private static async Task HasPackage(IReadOnlyList<string> words)
    {
        await HasFiles(words);
        var folder = words.SkipWhile(word => word != "--prefix").ElementAtOrDefault(1) ?? ".";
        var package = Path.Combine(Repository.Root, folder, "package.json");
        File.Exists(package).Should().BeTrue("{0} is npm's package", package);
        var script = words.Contains("test") ? "test" : words.SkipWhile(word => word != "run").ElementAtOrDefault(1);
        if (script is not null)
        {
            using var read = JsonDocument.Parse(await File.ReadAllTextAsync(package));
            read.RootElement.GetProperty("scripts")
                .TryGetProperty(script, out _)
                .Should()
                .BeTrue("npm runs {0}", script);
        }
    }

    // Every word with a slash is a file or a folder of the repository, except addresses and what a build writes.
    private static Task HasFiles(IReadOnlyList<string> words)
    {
        var missing = words
            .Where(word => word.Contains('/') && !word.Contains("://") && !word.Contains("/bin/"))
            .Where(word => !Path.Exists(Path.Combine(Repository.Root, word)));

        missing.Should().BeEmpty("the files of a command exist");
        return Task.CompletedTask;
    }
}
