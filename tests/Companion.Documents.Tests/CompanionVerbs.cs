using AwesomeAssertions;
using Companion.Acceptance.CommandLine;

namespace Companion.Documents.Tests;

/// <summary>
/// How the verbs of Companion's command line are tried. A verb that is not listed is run to its end and has to exit with 0.
/// </summary>
internal static class CompanionVerbs
{
    private static readonly (string Verb, Func<DocumentWorkspace, IReadOnlyList<string>, Task> Try)[] Special =
    [
        ("preview", ServeAsync),
        // Installs into an editor. The tests in VS Code do that; here its options are looked up.
        ("notebook install-vscode", ExplainAsync),
        // Wait for a front end. The tests of Jupyter and of the workers' protocol are one.
        ("notebook worker", ExplainAsync),
        ("kernel start", ExplainAsync),
        ("kernel uninstall", UninstallAsync),
        // They need a site or a feed from elsewhere. Their own tests have one.
        ("import hugo", ExplainAsync),
        ("import feed", ExplainAsync),
    ];

    /// <summary>Tries the command line with these arguments.</summary>
    public static async Task TryAsync(IReadOnlyList<string> arguments)
    {
        using var workspace = await DocumentWorkspace.CreateAsync();
        var special = Special.FirstOrDefault(one =>
            arguments.Take(Length(one.Verb)).SequenceEqual(one.Verb.Split(' '))
        );
        await (special.Try ?? RunAsync)(workspace, arguments);
    }

    private static int Length(string verb) => verb.Split(' ').Length;

    private static async Task RunAsync(DocumentWorkspace workspace, IReadOnlyList<string> arguments)
    {
        var result = await workspace.RunAsync(arguments);

        result.ExitCode.Should().Be(0, "it prints {0}{1}", result.Output, result.Errors);
    }

    // Serves the site, which is fetched, until it is interrupted. The build beforehand runs the notebooks, so that the preview
    // starts within its time limit on a busy machine too.
    private static async Task ServeAsync(DocumentWorkspace workspace, IReadOnlyList<string> arguments)
    {
        string[] root = [.. arguments.SkipWhile(word => word != "--root").Take(2)];
        if (root is [_, var name])
        {
            await RunAsync(workspace, ["new", "site", name]);
        }

        await RunAsync(workspace, ["build", "--quiet", .. root]);
        await using var preview = await PreviewProcess.StartAsync(workspace.Root, [.. arguments.Skip(1)]);
        using var client = new HttpClient();

        (await client.GetStringAsync(preview.Address)).Should().Contain("<html");
        (await preview.InterruptAsync()).Should().Be(0);
    }

    private static async Task UninstallAsync(DocumentWorkspace workspace, IReadOnlyList<string> arguments)
    {
        await RunAsync(workspace, ["kernel", "install"]);
        await RunAsync(workspace, arguments);
    }

    // The help of a verb names each of its options.
    private static async Task ExplainAsync(DocumentWorkspace workspace, IReadOnlyList<string> arguments)
    {
        var verb = arguments.TakeWhile(word => !word.StartsWith('-')).Take(2).ToArray();
        var result = await workspace.RunAsync([.. verb, "--help"]);

        result.ExitCode.Should().Be(0, result.Errors);
        result.Output.Should().Contain(string.Join(' ', verb));
        arguments
            .Where(word => word.StartsWith("--", StringComparison.Ordinal) && !result.Output.Contains(word))
            .Should()
            .BeEmpty("the verb has no other options than its help says");
    }
}
