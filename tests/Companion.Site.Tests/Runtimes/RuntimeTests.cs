using System.IO.Compression;
using System.Text;
using AwesomeAssertions;
using Companion.Site.Pipeline;
using Companion.Site.Runtimes;
using Companion.Sources;
using Xunit;

namespace Companion.Site.Tests.Runtimes;

/// <summary>Where the runtime for experiments comes from on a site without its sources.</summary>
public sealed class RuntimeTests : IDisposable
{
    private const string Simulation = "{{< simulation \"gunicorn\" >}}";

    private static readonly string Wasm = string.Concat(Enumerable.Range(0, 1000).Select(number => $"{number} "));

    private readonly SiteTestContext _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_tool_that_carries_the_runtime_makes_pages_live()
    {
        _site.Page("one.md", body: Simulation).BuildQuietly(Live);

        _site.Read("one/index.html").Should().Contain("/assets/experiments-");
        _site.Read("runtime/_framework/a.wasm").Should().Be(Wasm);
        _site.Read("runtime/worker.js").Should().Be("// worker");
        Unpacked(new BrotliStream(Open("a.wasm.br"), CompressionMode.Decompress)).Should().Be(Wasm);
        Unpacked(new GZipStream(Open("a.wasm.gz"), CompressionMode.Decompress)).Should().Be(Wasm);
        _site.Has("service-worker.js").Should().BeTrue();
    }

    [Fact]
    public void The_package_holds_each_file_once()
    {
        var package = Package();

        Directory
            .EnumerateFiles(package, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(package, file))
            .Should()
            .BeEquivalentTo("key/_framework/a.wasm.br", "key/manifest.json", "key/worker.js");
    }

    [Fact]
    public void Without_a_runtime_pages_show_results_and_the_build_says_so_once()
    {
        _site.Page("one.md", body: Simulation).Page("two.md", body: Simulation);

        var first = _site.Build(options => options with { IsLive = true, Cache = _site.PathOf(".cache/site") });
        var second = _site.Build(options => options with { IsLive = true, Cache = _site.PathOf(".cache/site") });

        var warning = first.Diagnostics.Should().ContainSingle().Which;
        warning.Severity.Should().Be(Severity.Warning);
        warning.Message.Should().Contain("readers cannot run them");
        second.Diagnostics.Should().BeEquivalentTo(first.Diagnostics);
        var page = _site.Read("one/index.html");
        page.Should().Contain("data-simulation").And.NotContain("/assets/experiments-");
        _site.Has("service-worker.js").Should().BeFalse();
    }

    [Fact]
    public void A_site_without_experiments_needs_no_runtime()
    {
        _site.Page("one.md").BuildQuietly(options => options with { IsLive = true });
    }

    private static string Unpacked(Stream stream)
    {
        using (stream)
        using (var reader = new StreamReader(stream))
        {
            return reader.ReadToEnd();
        }
    }

    private FileStream Open(string name) => File.OpenRead(Path.Combine(_site.Output, "runtime", "_framework", name));

    private BuildOptions Live(BuildOptions options) => options with { IsLive = true, RuntimePackage = Package() };

    private string Package()
    {
        _site
            .Write("published/_framework/a.wasm", Wasm)
            .Write("published/_framework/a.wasm.br", Compressed())
            .Write("published/_framework/a.wasm.gz", "not needed")
            .Write("published/manifest.json", "{}")
            .Write("published/worker.js", "// worker");
        var package = _site.PathOf("package");
        RuntimePackage.Write(BrowserRuntime.In(_site.PathOf("published")), "key", package);
        return package;
    }

    private static byte[] Compressed()
    {
        using var compressed = new MemoryStream();
        using (var brotli = new BrotliStream(compressed, CompressionLevel.Optimal))
        {
            brotli.Write(Encoding.UTF8.GetBytes(Wasm));
        }

        return compressed.ToArray();
    }
}
