using System.Security.Cryptography;
using System.Text;
using AwesomeAssertions;
using Companion.Acceptance.Sites;
using Companion.Acceptance.Tools;
using Companion.Testing;
using Xunit;

namespace Companion.Acceptance.Redirects;

/// <summary>netlify.toml as Netlify's own parser reads it.</summary>
public sealed class NetlifyConfigTests(PublishedSite published)
{
    [Theory]
    [InlineData("production")]
    [InlineData("deploy-preview")]
    [InlineData("branch-deploy")]
    public async Task Netlify_builds_the_site_with_our_command_line_and_deploys_its_output(string context)
    {
        var config = await NetlifyConfig.ReadAsync(context);

        config.Build.Publish.Should().Be(Path.Combine(Repository.Root, "output"));
        config.Build.Command.Should().NotBeNullOrWhiteSpace();
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("Strict-Transport-Security", "max-age=")]
    [InlineData("Referrer-Policy", "origin")]
    [InlineData("Permissions-Policy", "camera=()")]
    [InlineData("Content-Security-Policy", "default-src")]
    public async Task Every_page_has_the_security_headers(string name, string value)
    {
        var config = await NetlifyConfig.ReadAsync("production");

        config.HeaderFor(BuiltSite.Episode, name).Should().Contain(value);
    }

    [Fact]
    public async Task The_content_security_policy_allows_the_pages_own_inline_scripts_by_hash_and_no_others()
    {
        var config = await NetlifyConfig.ReadAsync("production");
        var policy = config.HeaderFor(BuiltSite.Episode, "Content-Security-Policy");
        var inline = published
            .Site.HtmlFiles.SelectMany(file => published.Site.Parse(file).QuerySelectorAll("script:not([src])"))
            .Where(script => script.GetAttribute("type") != "application/ld+json")
            .Select(script => SHA256.HashData(Encoding.UTF8.GetBytes(script.TextContent)))
            .Select(hash => $"'sha256-{Convert.ToBase64String(hash)}'")
            .Distinct()
            .ToArray();

        inline.Should().NotBeEmpty().And.OnlyContain(hash => policy!.Contains(hash));
        policy!.Split(' ', ';').Count(source => source.StartsWith("'sha256-")).Should().Be(inline.Length);
        policy.Should().NotContain("unsafe-inline").And.NotContain("'unsafe-eval'");
    }

    [Fact]
    public async Task Files_with_their_hash_in_their_name_are_kept_for_ever_and_pages_are_asked_for_again()
    {
        var config = await NetlifyConfig.ReadAsync("production");
        var assets = published.Site.Files.Where(file => file.StartsWith("assets/", StringComparison.Ordinal)).ToArray();

        assets.Should().NotBeEmpty();
        foreach (var asset in assets)
        {
            config
                .HeaderFor($"/{asset}", "Cache-Control")
                .Should()
                .Contain("immutable")
                .And.Contain("max-age=31536000");
        }

        (config.HeaderFor(BuiltSite.Episode, "Cache-Control") ?? "").Should().NotContain("immutable");
    }

    [Fact]
    public async Task A_file_that_Netlify_refuses_fails_this_test()
    {
        using var folder = new TemporaryFolder();
        folder.Write("netlify.toml", "[build]\npublish = 1\n");
        var result = await NodeTool.RunAsync("netlify-config.mjs", [folder["netlify.toml"], "production"]);

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("publish");
    }
}
