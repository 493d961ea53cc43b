using AwesomeAssertions;
using Companion.Content.Highlighting;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

public sealed class SpecTests
{
    private static readonly SyntaxHighlighter Highlighter = new();

    public static TheoryData<string> Examples => [.. SpecExample.All().Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_renders_the_html_below_it(string place)
    {
        var example = SpecExample.All().Single(one => one.ToString() == place);

        Highlighter.Highlight(example.Language, example.Code).Html.Should().Be(example.Html);
    }

    [Fact]
    public void Every_fence_of_the_specifications_belongs_to_an_example()
    {
        var fences = Directory
            .EnumerateFiles(TestFolder.PathOf("Specs"))
            .SelectMany(File.ReadLines)
            .Count(line => line.StartsWith("````", StringComparison.Ordinal));

        SpecExample.All().Should().HaveCount(fences / 4).And.HaveCountGreaterThan(25);
    }
}
