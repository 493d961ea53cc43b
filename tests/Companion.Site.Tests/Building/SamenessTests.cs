using System.Security.Cryptography;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Building;

public sealed class SamenessTests
{
    [Fact]
    public void Equal_input_gives_equal_bytes()
    {
        using var first = Site();
        using var second = Site();
        first.BuildQuietly();
        second.BuildQuietly();
        var once = Digest(first);

        second.BuildQuietly();

        once.Should().HaveCountGreaterThan(60);
        Digest(second).Should().Equal(once);
    }

    private static SiteTestContext Site()
    {
        var site = new SiteTestContext();
        foreach (var number in Enumerable.Range(1, 40))
        {
            site.Page(
                $"riffs/{number}.md",
                $"date: 2021-01-{1 + (number % 20):00}\ntags: [t{number % 7}, T{number % 3}]\naliases: [/{number}]",
                $"## A\n\n## A\n\n```python\nx = {number}\n```\n\n{{{{< note >}}}}x{{{{< /note >}}}} it's[^1]\n\n[^1]: n\n"
            );
        }

        return site.Write("input/img/a.txt", "a");
    }

    private static Dictionary<string, string> Digest(SiteTestContext site) =>
        Directory
            .EnumerateFiles(site.Output, "*", SearchOption.AllDirectories)
            .ToDictionary(
                file => Path.GetRelativePath(site.Output, file),
                file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))
            );
}
