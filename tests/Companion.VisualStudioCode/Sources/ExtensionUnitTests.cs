using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Companion.VisualStudioCode.Editors;
using Xunit;

namespace Companion.VisualStudioCode.Sources;

/// <summary>The extension's own tests, which need no editor.</summary>
[Collection(nameof(ExtensionSources))]
public sealed class ExtensionUnitTests(InstalledExtension extension)
{
    [Fact]
    public async Task The_extensions_own_tests_pass()
    {
        // The installation has restored the packages that they need.
        await extension.ReadyAsync();

        var result = await ToolProcess.RunAsync("npm", ["test"], Path.Combine(Repository.Notebooks, "vscode"));

        result.ExitCode.Should().Be(0, "{0}", result.Output);
        result.Output.Should().MatchRegex(@"(# |ℹ )pass [1-9]\d").And.MatchRegex("(# |ℹ )fail 0");
    }
}
