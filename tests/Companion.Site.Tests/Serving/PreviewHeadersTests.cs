using System.Runtime.CompilerServices;
using AwesomeAssertions;
using Companion.Site.Headers;
using Riffs;
using Xunit;

namespace Companion.Site.Tests.Serving;

/// <summary>The headers of the repository's own netlify.toml, as the preview sends them.</summary>
public sealed class PreviewHeadersTests : IDisposable
{
    private readonly SiteOnDisk _site = new(("index.html", "<p>home"), ("404.html", "lost"), ("assets/a.1.css", "a{}"));

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/")]
    [InlineData("/missing")]
    [InlineData("/assets/a.1.css")]
    public async Task Every_response_has_the_security_headers(string path)
    {
        await using var preview = await Preview.OfAsync(
            _site,
            options => options with { NetlifyToml = RepositorysOwn() }
        );
        using var response = await preview.SendAsync(path);
        var headers = response.Headers.ToDictionary(pair => pair.Key, pair => string.Join(", ", pair.Value));

        var inlineScript = ContentSecurityPolicyCheck.HashOf(RiffsTheme.Theme.InlineScripts.Single());
        headers["Content-Security-Policy"]
            .Should()
            .StartWith($"default-src 'self'; script-src 'self' '{inlineScript}' 'wasm-unsafe-eval'")
            .And.Contain("frame-ancestors 'none'")
            .And.NotContain("unsafe-inline");
        headers["Strict-Transport-Security"].Should().Be("max-age=31536000");
        headers["X-Content-Type-Options"].Should().Be("nosniff");
        headers.Should().ContainKeys("Referrer-Policy", "Permissions-Policy", "Cross-Origin-Opener-Policy");
    }

    [Theory]
    [InlineData("/", "public, must-revalidate, max-age=0")]
    [InlineData("/assets/a.1.css", "public, max-age=31536000, immutable")]
    public async Task Assets_are_cached_and_pages_are_revalidated(string path, string expected)
    {
        await using var preview = await Preview.OfAsync(
            _site,
            options => options with { NetlifyToml = RepositorysOwn() }
        );
        using var response = await preview.SendAsync(path);

        response.Headers.CacheControl!.ToString().Should().Be(expected);
    }

    [Fact]
    public async Task A_headers_file_in_the_site_applies_and_netlify_toml_comes_last()
    {
        _site.Write("_headers", "/*\n  X-Content-Type-Options: other\n  X-Own: yes\n  Content-Length: 1\n");
        await using var preview = await Preview.OfAsync(
            _site,
            options => options with { NetlifyToml = RepositorysOwn() }
        );
        using var response = await preview.SendAsync("/");

        response.Headers.GetValues("X-Own").Should().Equal("yes");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Content.Headers.ContentLength.Should().Be("<p>home".Length);
    }

    [Fact]
    public async Task A_preview_for_an_author_caches_nothing()
    {
        await using var preview = await Preview.OfAsync(
            _site,
            options => options with { NetlifyToml = RepositorysOwn(), LiveReload = true }
        );
        using var response = await preview.SendAsync("/assets/a.1.css");

        response.Headers.CacheControl!.ToString().Should().Be("no-store");
        response.Headers.Contains("Content-Security-Policy").Should().BeTrue();
    }

    private static string RepositorysOwn([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../netlify.toml"));
}
