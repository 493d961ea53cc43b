using System.IO.Compression;
using System.Net;
using AwesomeAssertions;
using Companion.Site.Serving;
using Xunit;

namespace Companion.Site.Tests.Serving;

public sealed class PreviewServerTests : IDisposable
{
    private const string Episode = "/django-riffs/14-go-live-deployment/";

    private readonly SiteOnDisk _site = new(
        ("index.html", "<html><head><title>Home</title></head></html>"),
        ("404.html", "<html><head></head>Nothing here</html>"),
        ("file.html", "file"),
        ("folder/index.html", "folder"),
        ("both.html", "both.html"),
        ("both/index.html", "both/index.html"),
        ("django-riffs/14-go-live-deployment/index.html", "<html><head></head>Episode 14</html>"),
        ("djangoriffs/14./index.html", "redirect page"),
        ("old/index.html", "kept"),
        ("a b.txt", "spaced"),
        (".companion", "secret"),
        (".well-known/security.txt", "Contact"),
        ("assets/app.0123.css", new string('a', 5000)),
        (
            "_redirects",
            $"""
            /djangoriffs/14 {Episode} 301!
            /djangoriffs/14. {Episode} 301!
            /old /new 302
            /gone /elsewhere 302
            /search /find?from=search
            /shop/* https://shop.example/:splat 302
            /app/* /index.html 200
            /lost/* /404.html 404
            /caf%C3%A9 /coffee-é
            """
        )
    );

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/djangoriffs/14")]
    [InlineData("/djangoriffs/14/")]
    [InlineData("/djangoriffs/14.")]
    [InlineData("/djangoriffs/14./")]
    public async Task An_old_address_redirects_to_the_page(string path)
    {
        await using var preview = await Preview.OfAsync(_site);

        (await preview.AnswerAsync(path)).Should().Be($"301 -> {Episode}");
    }

    // Netlify's answers for "pretty URLs", its default, as measured in slorber's trailing-slash guide.
    [Theory]
    [InlineData("/file", "200")]
    [InlineData("/file/", "301 -> /file")]
    [InlineData("/file.html", "200")]
    [InlineData("/folder", "301 -> /folder/")]
    [InlineData("/folder/", "200")]
    [InlineData("/folder/index.html", "200")]
    [InlineData("/both", "200")]
    [InlineData("/both/", "301 -> /both")]
    [InlineData("/both.html", "200")]
    [InlineData("/both/index.html", "200")]
    public async Task Both_spellings_of_a_page_lead_to_it(string path, string answer)
    {
        await using var preview = await Preview.OfAsync(_site);

        (await preview.AnswerAsync(path)).Should().Be(answer);
    }

    [Theory]
    [InlineData("/old/", "200")]
    [InlineData("/old", "301 -> /old/")]
    [InlineData("/gone?a=1", "302 -> /elsewhere?a=1")]
    [InlineData("/search?q=1", "301 -> /find?from=search")]
    [InlineData("/shop/a/b?c", "302 -> https://shop.example/a/b?c")]
    [InlineData("/caf%C3%A9", "301 -> /coffee-%C3%A9")]
    [InlineData("/folder?q=1", "301 -> /folder/?q=1")]
    [InlineData("/app/anything", "200")]
    [InlineData("/lost/x", "404")]
    [InlineData("/a%20b.txt", "200")]
    [InlineData("/missing", "404")]
    [InlineData("/Folder/", "404")]
    public async Task Files_take_precedence_over_a_rule_without_force(string path, string answer)
    {
        await using var preview = await Preview.OfAsync(_site);

        (await preview.AnswerAsync(path)).Should().Be(answer);
    }

    [Fact]
    public async Task A_missing_page_is_answered_by_the_sites_404_page()
    {
        await using var preview = await Preview.OfAsync(_site);
        using var response = await preview.SendAsync("/missing");

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        response.Content.Headers.ContentType!.ToString().Should().Be("text/html; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).Should().Contain("Nothing here");
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/folder/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/%2fetc%2fpasswd")]
    [InlineData("/.companion")]
    [InlineData("/%2Ecompanion")]
    [InlineData("/folder/%00index.html")]
    [InlineData("/_redirects")]
    [InlineData("/./file.html")]
    public async Task Nothing_outside_the_site_or_hidden_in_it_is_served(string target)
    {
        await File.WriteAllTextAsync(Path.Combine(_site.Root, "secret.txt"), "secret");
        await using var preview = await Preview.OfAsync(_site);

        var answer = await preview.RawAsync(target);

        answer.Should().StartWith("HTTP/1.1 40").And.NotContain("secret");
    }

    [Fact]
    public async Task The_well_known_folder_is_served()
    {
        await using var preview = await Preview.OfAsync(_site);

        (await preview.TextAsync("/.well-known/security.txt")).Should().Be("Contact");
    }

    [Theory]
    [InlineData("a.wasm", "application/wasm")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("a.mjs", "text/javascript; charset=utf-8")]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.xml", "application/xml; charset=utf-8")]
    [InlineData("a.webmanifest", "application/manifest+json")]
    [InlineData("a.map", "application/json")]
    [InlineData("a.ipynb", "application/json")]
    [InlineData("a.json", "application/json")]
    [InlineData("a.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.woff2", "font/woff2")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("a.unknown", "application/octet-stream")]
    public async Task A_file_has_its_media_type(string name, string type)
    {
        _site.Write(name, "x");
        await using var preview = await Preview.OfAsync(_site);
        using var response = await preview.SendAsync($"/{name}");

        response.Content.Headers.ContentType!.ToString().Should().Be(type);
    }

    [Theory]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0.1, gzip", "gzip")]
    [InlineData("br;q=0", null)]
    [InlineData("identity", null)]
    public async Task Text_is_compressed_as_the_client_accepts_it(string accepted, string? coding)
    {
        await using var preview = await Preview.OfAsync(_site);
        using var response = await preview.SendAsync("/assets/app.0123.css", null, $"Accept-Encoding: {accepted}");
        var content = await response.Content.ReadAsByteArrayAsync();

        response.Content.Headers.ContentEncoding.Should().Equal(coding is null ? [] : [coding]);
        response.Headers.Vary.Should().Equal("Accept-Encoding");
        response.Content.Headers.ContentLength.Should().Be(content.Length);
        Unpack(content, coding).Should().HaveCount(5000);
    }

    [Fact]
    public async Task A_precompressed_file_is_sent_unchanged()
    {
        _site.Write("a.wasm", new string('w', 1000));
        _site.Write("a.wasm.br", "ready");
        await using var preview = await Preview.OfAsync(_site);
        using var response = await preview.SendAsync("/a.wasm", null, "Accept-Encoding: gzip, br");

        response.Content.Headers.ContentEncoding.Should().Equal("br");
        response.Content.Headers.ContentType!.ToString().Should().Be("application/wasm");
        (await response.Content.ReadAsStringAsync()).Should().Be("ready");
    }

    [Fact]
    public async Task A_known_entity_tag_saves_the_content_until_the_file_changes()
    {
        await using var preview = await Preview.OfAsync(_site);
        using var first = await preview.SendAsync("/file", null, "Accept-Encoding: br");
        var tag = first.Headers.ETag!.ToString();

        using var second = await preview.SendAsync("/file", null, "Accept-Encoding: br", $"If-None-Match: {tag}");
        _site.Write("file.html", "changed");
        using var third = await preview.SendAsync("/file", null, "Accept-Encoding: br", $"If-None-Match: {tag}");

        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        (await third.Content.ReadAsStringAsync()).Should().Be("changed");
    }

    [Fact]
    public async Task Each_coding_has_its_own_entity_tag()
    {
        await using var preview = await Preview.OfAsync(_site);
        using var plain = await preview.SendAsync("/assets/app.0123.css");
        using var coded = await preview.SendAsync("/assets/app.0123.css", null, "Accept-Encoding: br");

        plain.Headers.ETag.Should().NotBe(coded.Headers.ETag);
    }

    [Fact]
    public async Task A_range_is_answered_with_that_part()
    {
        _site.Write("a.mp3", "0123456789");
        await using var preview = await Preview.OfAsync(_site);
        using var response = await preview.SendAsync("/a.mp3", null, "Range: bytes=2-4", "Accept-Encoding: br");

        response.StatusCode.Should().Be(HttpStatusCode.PartialContent);
        response.Content.Headers.ContentRange!.ToString().Should().Be("bytes 2-4/10");
        (await response.Content.ReadAsStringAsync()).Should().Be("234");
    }

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/missing", 404)]
    public async Task HEAD_is_answered_like_GET_without_the_content(string path, int status)
    {
        await using var preview = await Preview.OfAsync(_site);
        using var get = await preview.SendAsync(path);
        using var head = await preview.SendAsync(path, HttpMethod.Head);

        ((int)head.StatusCode).Should().Be(status);
        head.Content.Headers.ContentLength.Should().Be(get.Content.Headers.ContentLength).And.BePositive();
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Other_methods_are_not_allowed()
    {
        await using var preview = await Preview.OfAsync(_site);
        using var response = await preview.SendAsync("/", HttpMethod.Post);

        response.StatusCode.Should().Be(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.Should().Equal("GET", "HEAD");
    }

    [Fact]
    public async Task A_site_below_a_path_is_served_below_it()
    {
        _site.Write("_redirects", "/sub/14 /sub/file 301!\n");
        await using var preview = await Preview.OfAsync(
            _site,
            options => options with { BaseUrl = new Uri("https://host.example/sub/") }
        );

        preview.Server.Address.AbsolutePath.Should().Be("/sub/");
        (await preview.AnswerAsync("/")).Should().Be("302 -> /sub/");
        (await preview.AnswerAsync("/sub")).Should().Be("301 -> /sub/");
        (await preview.AnswerAsync("/sub/")).Should().Be("200");
        (await preview.AnswerAsync("/sub/folder")).Should().Be("301 -> /sub/folder/");
        (await preview.AnswerAsync("/sub/14")).Should().Be("301 -> /sub/file");
        (await preview.AnswerAsync("/file")).Should().Be("404");
        (await preview.AnswerAsync("/subfile")).Should().Be("404");
    }

    [Fact]
    public async Task The_folder_may_be_swapped_under_load()
    {
        await using var preview = await Preview.OfAsync(_site);
        using var end = new CancellationTokenSource();
        var swaps = Task.Run(async () =>
        {
            for (var i = 0; i < 40; i++)
            {
                var aside = Path.Combine(_site.Root, $"aside{i}");
                Directory.Move(_site.Output, aside);
                Directory.Move(aside, _site.Output);
                await Task.Delay(20);
            }

            await end.CancelAsync();
        });
        var answers = new List<string>();
        while (!end.IsCancellationRequested)
        {
            answers.Add(await preview.AnswerAsync("/file"));
        }

        await swaps;
        answers.Should().NotBeEmpty().And.OnlyContain(answer => answer == "200");
    }

    [Fact]
    public async Task Rules_are_read_again_when_their_file_changes()
    {
        await using var preview = await Preview.OfAsync(_site);
        (await preview.AnswerAsync("/gone")).Should().Be("302 -> /elsewhere");

        _site.Write("_redirects", "/gone /somewhere-else-now\n");

        (await preview.AnswerAsync("/gone")).Should().Be("301 -> /somewhere-else-now");
    }

    [Fact]
    public async Task A_port_in_use_is_reported_clearly()
    {
        await using var preview = await Preview.OfAsync(_site);
        var port = preview.Server.Address.Port;

        var start = () => PreviewServer.StartAsync(new PreviewOptions { Folder = _site.Output, Port = port });

        (await start.Should().ThrowAsync<PreviewPortException>()).WithMessage($"port {port} is in use: *");
    }

    private static byte[] Unpack(byte[] content, string? coding)
    {
        using var packed = new MemoryStream(content);
        using Stream unpacked = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var result = new MemoryStream();
        unpacked.CopyTo(result);
        return result.ToArray();
    }
}
