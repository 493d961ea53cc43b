using AwesomeAssertions;
using Xunit;

namespace Companion.Content.Tests.Markup;

public sealed class HugoHeadingTests
{
    private static readonly Dictionary<string, Recorded> Cases = HugoRecording
        .Read<Recorded>("hugo-headings.jsonl")
        .ToDictionary(recorded => recorded.Markdown, StringComparer.Ordinal);

    public static TheoryData<string> Questions => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void Headings_have_the_same_ids_as_in_Hugo(string markdown)
    {
        var recorded = Cases[markdown];

        var rendered = new TestSite().Render(markdown);

        rendered.Headings.Select(heading => heading.Id).Should().Equal(recorded.Ours ?? recorded.Ids);
        (recorded.Ours is null).Should().Be(recorded.Differs is null, "a difference says why");
    }

    private sealed record Recorded(string Markdown, string[] Ids, string[]? Ours, string? Differs);
}
