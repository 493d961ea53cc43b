using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Sources;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Serving;

public sealed partial class LiveReloadTests : IDisposable
{
    private static readonly SourceText Source = new("input/14.md", "one\n{{< extlnk \"x\" >}}\n");

    private static readonly Diagnostic Problem = Diagnostic.Error(
        Source.At(new SourceSpan(8, 6)),
        "no shortcode is called 'extlnk' <b>",
        "did you mean 'extlink'?"
    );

    private readonly SiteOnDisk _site = new(
        ("index.html", "<html><HEAD><title>é</title></HEAD><body>home</body></html>"),
        ("plain.html", "no head"),
        ("404.html", "<head></head>lost")
    );

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("/", "é</title><script src=\"/_companion/live-reload.js?generation=*\" defer></script></HEAD>")]
    [InlineData("/plain", "no head<script src=\"/_companion/live-reload.js?generation=*\" defer></script>")]
    [InlineData("/missing", "<head><script src=\"/_companion/live-reload.js?generation=*\" defer></script></head>lost")]
    public async Task The_script_is_added_at_the_end_of_the_head(string path, string part)
    {
        await using var preview = await StartAsync();
        using var response = await preview.SendAsync(path);
        var content = await response.Content.ReadAsByteArrayAsync();

        System.Text.Encoding.UTF8.GetString(content).Should().Match($"*{part}*");
        response.Content.Headers.ContentLength.Should().Be(content.Length);
    }

    [Fact]
    public async Task Without_live_reload_a_page_is_unchanged()
    {
        await using var preview = await Preview.OfAsync(_site);

        (await preview.TextAsync("/plain")).Should().Be("no head");
        (await preview.AnswerAsync("/_companion/events")).Should().Be("404");
    }

    [Theory]
    [InlineData("live-reload.js", "text/javascript; charset=utf-8")]
    [InlineData("preview.css", "text/css; charset=utf-8")]
    public async Task The_server_serves_its_own_files(string name, string type)
    {
        await using var preview = await StartAsync();
        using var response = await preview.SendAsync($"/_companion/{name}");

        response.Content.Headers.ContentType!.ToString().Should().Be(type);
        (await response.Content.ReadAsStringAsync()).Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_open_page_is_notified_of_errors_their_end_and_builds()
    {
        await using var preview = await StartAsync();
        await using var events = await ListenAsync(preview, await GenerationAsync(preview, "/"));
        (await NextAsync(events)).Should().Be(("errors", "[]"));

        preview.Server.ShowErrors([Problem]);
        var (name, data) = await NextAsync(events);
        preview.Server.NotifyReload();

        name.Should().Be("errors");
        JsonDocument
            .Parse(data)
            .RootElement[0]
            .Deserialize<Dictionary<string, JsonElement>>()!
            .ToDictionary(pair => pair.Key, pair => pair.Value.ToString())
            .Should()
            .BeEquivalentTo(
                new Dictionary<string, string>
                {
                    ["path"] = "input/14.md",
                    ["line"] = "2",
                    ["column"] = "5",
                    ["severity"] = "error",
                    ["message"] = "no shortcode is called 'extlnk' <b>",
                    ["advice"] = "did you mean 'extlink'?",
                    ["excerpt"] = " 2 | {{< extlnk \"x\" >}}\n   |     ^^^^^^",
                }
            );
        (await NextAsync(events)).Name.Should().Be("reload");
    }

    [Fact]
    public async Task A_page_opened_while_the_build_is_broken_is_notified_immediately()
    {
        await using var preview = await StartAsync();
        preview.Server.ShowErrors([Problem]);
        await using var events = await ListenAsync(preview, await GenerationAsync(preview, "/"));

        (await NextAsync(events)).Data.Should().Contain("extlnk");
    }

    [Fact]
    public async Task Only_the_page_whose_file_has_changed_reloads()
    {
        await using var preview = await StartAsync();
        await using var home = await ListenAsync(preview, await GenerationAsync(preview, "/"));
        await using var plain = await ListenAsync(preview, await GenerationAsync(preview, "/plain"));
        await NextAsync(home);
        await NextAsync(plain);
        preview.Server.OpenPages.Should().BeEquivalentTo("index.html", "plain.html");

        preview.Server.NotifyChanged("plain.html");
        preview.Server.ShowErrors([]);

        (await NextAsync(plain)).Name.Should().Be("reload");
        (await NextAsync(home)).Name.Should().Be("errors");
    }

    [Fact]
    public async Task A_page_that_was_replaced_while_it_was_not_listening_reloads()
    {
        await using var preview = await StartAsync();
        var generation = await GenerationAsync(preview, "/plain");
        preview.Server.NotifyChanged("plain.html");
        await using var events = await ListenAsync(preview, generation);

        (await NextAsync(events)).Name.Should().Be("reload");
    }

    [Theory]
    [InlineData("css/own.css", "style", "/css/own.css")]
    [InlineData("img/picture.png", "reload", "1")]
    public async Task A_style_sheet_is_exchanged_and_other_files_of_pages_reload_them(
        string file,
        string name,
        string data
    )
    {
        await using var preview = await StartAsync();
        await using var events = await ListenAsync(preview, await GenerationAsync(preview, "/"));
        await NextAsync(events);

        preview.Server.NotifyChanged("sitemap.xml");
        preview.Server.NotifyChanged("runtime/_framework/dotnet.js");
        preview.Server.NotifyChanged(file);

        (await NextAsync(events)).Should().Be((name, data));
    }

    [Fact]
    public async Task A_page_knows_that_experiments_are_being_prepared_and_when_they_are_ready()
    {
        await using var preview = await StartAsync();
        preview.Server.NotifyExperimentsPreparing();
        var page = await preview.TextAsync("/");
        await using var events = await ListenAsync(preview, Generation(page));
        await NextAsync(events);
        (await NextAsync(events)).Should().Be(("experiments", "preparing"));

        preview.Server.NotifyExperimentsPrepared(succeeded: true);

        page.Should().Contain("<meta name=\"companion-experiments\" content=\"preparing\">");
        (await NextAsync(events)).Should().Be(("experiments", "ready"));
        (await preview.TextAsync("/")).Should().NotContain("companion-experiments");
    }

    [Fact]
    public async Task A_page_from_before_a_build_reloads_as_soon_as_it_connects()
    {
        await using var preview = await StartAsync();
        var generation = await GenerationAsync(preview, "/");
        preview.Server.NotifyReload();
        await using var events = await ListenAsync(preview, generation);

        (await NextAsync(events)).Name.Should().Be("reload");
        (await GenerationAsync(preview, "/")).Should().NotBe(generation);
    }

    [Fact]
    public async Task A_page_from_before_a_restart_reloads_too()
    {
        string generation;
        await using (var first = await StartAsync())
        {
            generation = await GenerationAsync(first, "/");
        }

        await using var second = await StartAsync();
        await using var events = await ListenAsync(second, generation);

        (await NextAsync(events)).Name.Should().Be("reload");
    }

    [Fact]
    public async Task Without_a_site_the_page_shows_the_errors_and_waits_for_the_build()
    {
        Directory.Delete(_site.Output, recursive: true);
        await using var preview = await StartAsync();
        using (var building = await preview.SendAsync("/"))
        {
            ((int)building.StatusCode).Should().Be(503);
            (await building.Content.ReadAsStringAsync()).Should().Contain("is being built");
        }

        preview.Server.ShowErrors([Problem]);
        using var response = await preview.SendAsync("/any/page/");
        var page = await response.Content.ReadAsStringAsync();
        await using var events = await ListenAsync(preview, Generation(page));

        ((int)response.StatusCode).Should().Be(503);
        page.Should().Contain("<h2>input/14.md:2:5</h2>").And.Contain("&lt;b&gt;").And.Contain("did you mean");
        (await NextAsync(events)).Name.Should().Be("errors");
        _site.Write("index.html", "built");
        preview.Server.NotifyReload();
        (await NextAsync(events)).Name.Should().Be("reload");
        (await preview.TextAsync("/")).Should().StartWith("built");
    }

    [Fact]
    public async Task A_wrong_address_on_a_site_without_a_404_page_reloads_after_builds_too()
    {
        File.Delete(Path.Combine(_site.Output, "404.html"));
        await using var preview = await StartAsync();
        using var response = await preview.SendAsync("/missing");
        var page = await response.Content.ReadAsStringAsync();

        ((int)response.StatusCode).Should().Be(404);
        page.Should().Contain("nothing at this address").And.Contain("live-reload.js");
    }

    [Fact]
    public async Task A_connected_page_is_sent_away_when_the_server_stops()
    {
        var preview = await StartAsync();
        await using var events = await ListenAsync(preview, "");
        await NextAsync(events);

        await preview.DisposeAsync();

        // A server that waited for the page instead would cut the connection in the end, which is an exception here.
        (await events.MoveNextAsync())
            .Should()
            .BeFalse();
    }

    [Fact]
    public async Task Many_pages_are_notified_of_every_build()
    {
        await using var preview = await StartAsync();
        var generation = await GenerationAsync(preview, "/");
        var listeners = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => ListenAsync(preview, generation)));
        foreach (var listener in listeners)
        {
            await NextAsync(listener);
        }

        preview.Server.NotifyReload();

        foreach (var listener in listeners)
        {
            (await NextAsync(listener)).Name.Should().Be("reload");
            await listener.DisposeAsync();
        }
    }

    private Task<Preview> StartAsync() => Preview.OfAsync(_site, options => options with { LiveReload = true });

    private static async Task<string> GenerationAsync(Preview preview, string path) =>
        Generation(await preview.TextAsync(path));

    private static string Generation(string page) =>
        Uri.UnescapeDataString(GenerationInPage().Match(page).Groups["generation"].Value);

    private static async Task<IAsyncEnumerator<SseItem<string>>> ListenAsync(Preview preview, string seen)
    {
        var stream = await preview.Client.GetStreamAsync(
            new Uri($"/_companion/events?seen={Uri.EscapeDataString(seen)}", UriKind.Relative)
        );
        return SseParser.Create(stream).EnumerateAsync().GetAsyncEnumerator();
    }

    private static async Task<(string Name, string Data)> NextAsync(IAsyncEnumerator<SseItem<string>> events)
    {
        (await events.MoveNextAsync().AsTask().WaitAsync(Patience.Limit)).Should().BeTrue();
        return (events.Current.EventType, events.Current.Data);
    }

    [GeneratedRegex("generation=(?<generation>[^\"]+)", RegexOptions.NonBacktracking)]
    private static partial Regex GenerationInPage();
}
