using AwesomeAssertions;
using Companion.Site.Redirects;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Redirects;

public sealed class CloudflareRedirectsTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Rules_are_written_without_the_mark_that_Cloudflare_refuses()
    {
        var own = new SourceText("input/_redirects", "# Mine\n/shop/* /store/:splat 302!\n/kept/* 200\n");

        Format([new("/b", "/x/", Force: true), new("/a", "/x/", Force: true)], own)
            .Should()
            .Be(
                """
                # Written by Companion, for Cloudflare Pages.
                /a /x/ 301
                /b /x/ 301
                /shop/* /store/:splat 302
                /kept/* /kept/:splat 200

                """
            );
        _diagnostics.ToSortedList().Should().BeEmpty();
    }

    [Theory]
    [InlineData("/a /b 301 Country=de")]
    [InlineData("/a id=:id /b/:id 301")]
    [InlineData("https://old.example/a /b 301")]
    [InlineData("/a /b 404")]
    public void A_rule_that_Cloudflare_cannot_apply_is_left_out_with_a_warning_at_its_place(string line)
    {
        Format([], new SourceText("input/_redirects", $"/fine /b\n{line}\n")).Should().EndWith("\n/fine /b 301\n");

        var warning = _diagnostics.ToSortedList().Should().ContainSingle().Which;
        warning.Severity.Should().Be(Severity.Warning);
        warning.Location!.ToString().Should().Be("input/_redirects:2:1");
    }

    [Theory]
    [InlineData(2000, 100, 0)]
    [InlineData(2001, 100, 1)]
    [InlineData(2000, 101, 1)]
    [InlineData(2001, 101, 2)]
    public void More_rules_than_Cloudflare_reads_are_a_warning(int plain, int patterns, int warnings)
    {
        var rules = Enumerable
            .Range(0, plain)
            .Select(number => new RedirectRule($"/{number}", "/x/"))
            .Concat(Enumerable.Range(0, patterns).Select(number => new RedirectRule($"/p{number}/*", "/x/")));

        Format([.. rules], own: null);

        _diagnostics.ToSortedList().Should().HaveCount(warnings);
    }

    private string Format(IReadOnlyList<RedirectRule> rules, SourceText? own) =>
        CloudflareRedirects.Format(rules, own is null ? [] : [own], _diagnostics);
}
