using AwesomeAssertions;
using Xunit;

namespace Companion.Content.Tests.Markup;

public sealed class HugoMarkdownTests
{
    private static readonly Dictionary<string, Recorded> Cases = HugoRecording
        .Read<Recorded>("hugo-markdown.jsonl")
        .ToDictionary(recorded => recorded.Markdown, StringComparer.Ordinal);

    public static TheoryData<string> Questions => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Text_has_the_same_meaning_as_in_Hugo(string markdown)
    {
        var recorded = Cases[markdown];

        var rendered = new TestSite().Render(markdown);

        HtmlOutline.Of(rendered.Html).Should().Be(recorded.Ours ?? HtmlOutline.Of(recorded.Html));
        (recorded.Ours is null).Should().Be(recorded.Differs is null, "a difference says why");
    }

    private sealed record Recorded(string Markdown, string Html, string? Ours, string? Differs);
}
