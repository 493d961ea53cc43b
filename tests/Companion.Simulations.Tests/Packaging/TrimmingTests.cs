using AwesomeAssertions;
using Companion.Testing.Tools;
using Xunit;

namespace Companion.Simulations.Tests.Packaging;

[Needs(Tool.DotnetSdk, Tool.Node)]
public sealed class TrimmingTests
{
    [Fact]
    public void Trimmed_for_WebAssembly_the_library_causes_no_warning_and_answers_the_same()
    {
        using var app = new TrimmedApp();

        var published = app.Publish();

        published.ExitCode.Should().Be(0, published.Output + published.Errors);
        var warnings = (published.Output + published.Errors)
            .Split('\n')
            .Where(line => line.Contains("warning IL", StringComparison.Ordinal))
            .ToList();
        warnings.Should().Contain(line => line.Contains("Trim analysis warning IL2057", StringComparison.Ordinal));
        warnings.Where(line => !line.Contains(TrimmedApp.Unsafe, StringComparison.Ordinal)).Should().BeEmpty();

        var run = app.Run();
        run.ExitCode.Should().Be(0, run.Errors);
        run.Output.Should().Be(string.Concat(Answers.All().Select(answer => $"{answer}\n")));
    }
}
