using AwesomeAssertions;
using Companion.Site.Pipeline;
using Xunit;

namespace Companion.Site.Tests.Loading;

/// <summary>Sites whose folders are named as in Hugo.</summary>
public sealed class SiteLayoutTests : IDisposable
{
    private readonly SiteTestContext _site = new();

    public SiteLayoutTests() => File.Delete(_site.PathOf("input/site.yaml"));

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_settings_may_be_beside_the_content()
    {
        _site
            .Write("site.yaml", "title: Beside\nbaseUrl: https://beside.example/\nrepository: https://github.com/a/b\n")
            .Write("content/riffs/one.md", "---\ntitle: One\n---\nText.\n")
            .Write("content/img/dot.txt", "dot");

        SiteLayout.Of(_site.Root).Should().Be(SiteLayout.Hugo);
        _site.BuildQuietly(Hugo);

        _site.Read("riffs/one/index.html").Should().Contain("https://github.com/a/b/blob/HEAD/content/riffs/one.md");
        _site.Read("img/dot.txt").Should().Be("dot");
    }

    [Fact]
    public void A_mistake_in_them_is_reported_at_their_place()
    {
        _site.Write("site.yaml", "title: Beside\nbaseUrl: nowhere\n").Write("content/one.md", "---\ntitle: One\n---\n");

        _site.Build(Hugo).Diagnostics.Should().ContainSingle().Which.Location!.ToString().Should().Be("site.yaml:2:10");
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("content/one.md")]
    public void One_of_both_is_no_site(string file)
    {
        _site.Write(file, "title: One\n");

        SiteLayout.Of(_site.Root).Should().BeNull();
    }

    private BuildOptions Hugo(BuildOptions options) =>
        options with
        {
            Input = _site.PathOf("content"),
            Settings = _site.PathOf("site.yaml"),
        };
}
