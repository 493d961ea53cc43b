using AwesomeAssertions;
using Companion.Site.Headers;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Headers;

public sealed class SiteHeadersTests
{
    private const string Toml = """
        [[headers]]
          for = "/*"
          [headers.values]
            Content-Security-Policy = "default-src 'self'; frame-ancestors 'none'; report-uri /r; img-src 'self' data:"
            Cache-Control = "no-cache"
        [[headers]]
          for = "/assets/*"
          [headers.values]
            Cache-Control = "public,max-age=1"
        """;

    [Fact]
    public void Other_hosts_get_the_headers_of_netlify_toml_where_a_later_value_replaces_an_earlier_one()
    {
        Headers(own: null)
            .ToFile()
            .Should()
            .Be(
                """
                # From netlify.toml: change them there.
                /*
                  Content-Security-Policy: default-src 'self'; frame-ancestors 'none'; report-uri /r; img-src 'self' data:
                  Cache-Control: no-cache
                /assets/*
                  ! Cache-Control
                  Cache-Control: public, max-age=1

                """
            );
    }

    [Fact]
    public void The_sites_own_file_comes_first()
    {
        Headers("/feed.xml\n  X-Own: 1\n")
            .ToFile()
            .Should()
            .StartWith(
                "# From input/_headers.\n/feed.xml\n  X-Own: 1\n\n# From netlify.toml: change them there.\n/*\n"
            );
    }

    [Fact]
    public void What_is_written_gives_every_path_the_same_headers_as_netlify_toml()
    {
        var written = HeaderRules.Parse(new SourceText("_headers", Headers(own: null).ToFile()!), null, new());
        var configured = HeaderRules.Parse(null, new SourceText("netlify.toml", Toml), new());

        foreach (var path in new[] { "/", "/assets/a.css", "/other/" })
        {
            written.For(path).Should().BeEquivalentTo(configured.For(path));
        }
    }

    [Fact]
    public void Without_headers_there_is_no_file_and_no_policy()
    {
        var none = SiteHeaders.Read([], netlifyToml: null, new DiagnosticBag());

        none.ToFile().Should().BeNull();
        none.PolicyFor("/").Should().BeNull();
    }

    [Fact]
    public void A_page_gets_the_part_of_the_policy_that_a_meta_element_can_hold() =>
        Headers(own: null).PolicyFor("/any/").Should().Be("default-src 'self'; img-src 'self' data:");

    private static SiteHeaders Headers(string? own) =>
        SiteHeaders.Read(
            own is null ? [] : [new SourceText("input/_headers", own)],
            new SourceText("netlify.toml", Toml),
            new DiagnosticBag()
        );
}
