using AwesomeAssertions;
using Companion.Content.Tests.Markup;
using Companion.Content.Urls;
using Xunit;

namespace Companion.Content.Tests.Urls;

public sealed class HugoAddressTests
{
    private static readonly Dictionary<string, RecordedAlias> AliasCases = HugoRecording
        .Read<RecordedAlias>("hugo-aliases.jsonl")
        .ToDictionary(recorded => recorded.Alias, StringComparer.Ordinal);

    private static readonly Dictionary<string, RecordedTerm> TermCases = HugoRecording
        .Read<RecordedTerm>("hugo-terms.jsonl")
        .ToDictionary(recorded => recorded.Name, StringComparer.Ordinal);

    public static TheoryData<string> AliasQuestions => [.. AliasCases.Keys];

    public static TheoryData<string> TermQuestions => [.. TermCases.Keys];

    [Theory]
    [MemberData(nameof(AliasQuestions))]
    public void An_alias_is_written_to_the_file_that_Hugo_writes(string alias)
    {
        var recorded = AliasCases[alias];

        AliasPath.TryClean(alias, new UrlPath("/riffs"), out var path, out var problem);

        var ours = path?.File.Value ?? "error: " + problem;
        ours.Should().Be(recorded.Ours ?? recorded.File);
        (recorded.Ours is null).Should().Be(recorded.Differs is null, "a difference says why");
    }

    [Theory]
    [MemberData(nameof(TermQuestions))]
    public void A_term_has_the_same_address_as_in_Hugo(string name)
    {
        var recorded = TermCases[name];

        var slug = Slug.FromPath(name);

        var ours = slug.Length == 0 ? null : $"/tags/{slug}/";
        (ours ?? "none").Should().Be(recorded.Ours ?? recorded.Url ?? "none");
        (recorded.Ours is null).Should().Be(recorded.Differs is null, "a difference says why");
    }

    private sealed record RecordedAlias(string Alias, string? File, string? Ours, string? Differs);

    private sealed record RecordedTerm(string Name, string? Url, string? Ours, string? Differs);
}
