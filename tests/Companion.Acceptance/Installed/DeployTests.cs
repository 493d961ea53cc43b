using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Acceptance.Tools;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.Installed;

/// <summary>What a new site brings along for its hosts, as they run and read it.</summary>
public sealed partial class DeployTests(InstalledTool installed) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Netlify_and_Cloudflare_build_it_with_the_pinned_tool()
    {
        var root = await CopyAsync();

        var result = await RunAsync(root, "bash build.sh \"$URL\" --host cloudflare");

        result.OutputOrThrow();
        Read("output/sitemap.xml").Should().Contain("https://example.org/sub/episodes/1-welcome/");
        Read("output/_redirects").Should().Contain("/sub/episodes/1 /sub/episodes/1-welcome/ 301\n");
        Read("output/_headers").Should().Contain("/*\n  Content-Security-Policy: default-src 'self';");
    }

    [Fact]
    public async Task GitHub_builds_it_with_the_pinned_tool()
    {
        var root = await CopyAsync();
        var commands = Run()
            .Matches(Read(".github/workflows/pages.yml"))
            .Select(match => match.Groups["command"].Value)
            .Select(command => command.Replace("${{ steps.pages.outputs.base_url }}", "https://example.org/sub"))
            .ToArray();

        var result = await RunAsync(root, string.Join(" && ", commands));

        commands.Should().HaveCount(2);
        result.OutputOrThrow();
        Read("output/episodes/1-welcome/index.html").Should().Contain("href=\"/sub/assets/");
    }

    [Theory]
    [InlineData("production", "bash build.sh \"$URL\"")]
    [InlineData("deploy-preview", "bash build.sh \"$DEPLOY_PRIME_URL\"")]
    public async Task Netlify_reads_its_configuration(string context, string command)
    {
        var root = await installed.SiteAsync();

        var config = await NetlifyConfig.ReadAsync(context, root);

        config.Build.Command.Should().Be(command);
        config.Build.Publish.Should().Be(Path.Combine(root, "output"));
        config.HeaderFor("/", "Content-Security-Policy").Should().Contain("'wasm-unsafe-eval'").And.Contain("'sha256-");
        config.HeaderFor("/assets/a.js", "Cache-Control").Should().Contain("immutable");
    }

    [Fact]
    public async Task Its_headers_are_those_of_this_repository()
    {
        var root = await installed.SiteAsync();

        Headers(File.ReadAllText(Path.Combine(root, "netlify.toml")))
            .Should()
            .Be(Headers(File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"))));
    }

    private static string Headers(string netlifyToml) => netlifyToml[netlifyToml.IndexOf("[[headers]]")..];

    // As a host has it: only the package as a source, and nothing in NuGet's cache.
    private async Task<string> CopyAsync()
    {
        var tool = await installed.ToolAsync();
        _folder
            .Copy(await installed.SiteAsync(), "site")
            .Write(
                "site/nuget.config",
                $"""
                <configuration>
                  <packageSources>
                    <clear />
                    <add key="packed" value="{tool.Packages}" />
                  </packageSources>
                </configuration>
                """
            );
        return _folder["site"];
    }

    private Task<ToolResult> RunAsync(string root, string command) =>
        ToolProcess.RunAsync(
            "bash",
            ["-c", command],
            root,
            environment: new Dictionary<string, string?>
            {
                ["URL"] = "https://example.org/sub/",
                ["NUGET_PACKAGES"] = _folder["packages"],
                // It remembers where the tools of other sites are.
                ["DOTNET_CLI_HOME"] = _folder["home"],
            }
        );

    private string Read(string path) => File.ReadAllText(_folder[Path.Combine("site", path)]);

    [GeneratedRegex("^ +- run: (?<command>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Run();
}
