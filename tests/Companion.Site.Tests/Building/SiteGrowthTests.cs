using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Building;

[Collection(nameof(Alone))]
public sealed class SiteGrowthTests
{
    private static readonly Dictionary<string, (int Size, Action<SiteTestContext, int> Write)> Hostile = new(
        StringComparer.Ordinal
    )
    {
        ["pages"] = (100, (site, size) => Repeat(size, i => site.Page($"riffs/{i}.md", "date: 2021-01-01"))),
        ["sections"] = (25, (site, size) => Repeat(size, i => site.Page($"riffs{i}/a.md"))),
        ["tags of one name"] = (2_500, (site, size) => site.Page("riffs/a.md", $"tags: [{Join(size, _ => "t")}]")),
        ["tags"] = (50, (site, size) => site.Page("riffs/a.md", $"tags: [{Join(size, i => $"t{i}")}]")),
        ["aliases"] = (100, (site, size) => site.Page("riffs/a.md", $"aliases: [{Join(size, i => $"/a{i}")}]")),
        ["conflicting aliases"] = (
            1_000,
            (site, size) => site.Page("riffs/a.md", $"aliases: [{Join(size, _ => "/a")}]")
        ),
        ["broken links"] = (500, (site, size) => site.Page("riffs/a.md", body: Join(size, i => $"[x](/nowhere-{i}/)"))),
        ["broken anchors"] = (
            500,
            (site, size) => site.Page("riffs/a.md", body: "## Heading\n\n" + Join(size, i => $"[x](#headin{i})"))
        ),
        ["files"] = (100, (site, size) => Repeat(size, i => site.Page("riffs/a.md").Write($"input/img/{i}.txt", "x"))),
        ["folders in folders"] = (10, (site, size) => site.Page(string.Concat(Enumerable.Repeat("a/", size)) + "a.md")),
    };

    public static TheoryData<string> Names => [.. Hostile.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_site_is_about_four_times_the_work(string name)
    {
        var (size, write) = Hostile[name];
        using var small = new SiteTestContext();
        using var large = new SiteTestContext();
        write(small, size);
        write(large, 4 * size);

        AllocatedMemory.ShouldGrowInProportion(() => small.Build(), () => large.Build(), AllocatedMemory.OfAllThreads);
    }

    private static void Repeat(int size, Action<int> write) => Enumerable.Range(0, size).ToList().ForEach(write);

    private static string Join(int size, Func<int, string> text) =>
        string.Join(", ", Enumerable.Range(0, size).Select(text));

    /// <summary>Not run in parallel: the memory of other tests would be counted too.</summary>
    [CollectionDefinition(nameof(Alone), DisableParallelization = true)]
    public sealed class Alone;
}
