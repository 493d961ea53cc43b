using AwesomeAssertions;
using Xunit;

namespace Companion.Content.Tests.Shortcodes;

public sealed class ShortcodeSpecTests
{
    private static readonly string File = TestFile.Beside("Shortcodes.spec.md");

    private static readonly Dictionary<string, SpecExample> Examples = SpecExample
        .Read(File)
        .ToDictionary(example => example.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_example_has_the_specified_result(string name)
    {
        var example = Examples[name];

        var parsed = Parsed.Text(example.Input);

        var answer =
            parsed.Diagnostics.Count > 0
                ? ("errors", string.Join('\n', parsed.Diagnostics))
                : ("tree", TreeNotation.Of(parsed.Nodes));
        answer.Should().Be((example.Kind, example.Expected));
    }

    [Fact]
    public void No_example_is_overlooked_because_of_a_mistake_in_its_fences()
    {
        var fences = System.IO.File.ReadLines(File).Count(line => line.StartsWith("~~~ ", StringComparison.Ordinal));

        Examples.Should().HaveCount(fences / 2).And.HaveCountGreaterThan(60);
    }
}
