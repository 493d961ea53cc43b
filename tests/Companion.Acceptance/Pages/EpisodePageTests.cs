using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AwesomeAssertions;
using Companion.Acceptance.Browsing;
using Companion.Acceptance.Sites;
using Companion.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Companion.Acceptance.Pages;

/// <summary>What the episode's page guarantees its readers.</summary>
public sealed partial class EpisodePageTests(PublishedSite published, ServedSite served, Chromium chromium)
{
    /// <summary>The ids of the episode's headings, in order, as Hugo created them: old links point to them.</summary>
    public static IReadOnlyList<string> HeadingIds { get; } =
    [
        "last-episode",
        "pick-a-python-application-server",
        "pick-your-cloud",
        "project-preconditions",
        "protecting-your-site",
        "prepare-for-errors",
        "1-do-nothing",
        "2-use-error-emails",
        "3-use-an-error-tracking-service",
        "summary",
        "next-time",
    ];

    private static string EpisodeFile => BuiltSite.FileOf(BuiltSite.Episode);

    private IHtmlDocument Episode => published.Site.Parse(EpisodeFile);

    [Fact]
    public void The_whole_page() =>
        Golden.Match(AssetHash().Replace(published.Site.Read(EpisodeFile), "${name}HASH.${extension}"), "html");

    [Fact]
    public void Its_eleven_headings_have_the_ids_that_old_links_lead_to() =>
        Episode
            .QuerySelectorAll("article :is(h2, h3, h4, h5, h6)[id]")
            .Select(heading => heading.Id)
            .Should()
            .Equal(HeadingIds);

    [Fact]
    public void Its_table_of_contents_links_every_heading() =>
        Episode
            .QuerySelectorAll("nav.toc a")
            .Select(link => link.GetAttribute("href"))
            .Should()
            .Equal(HeadingIds.Select(id => $"#{id}"));

    [Fact]
    public void Its_ten_outside_links_open_apart_and_give_the_other_page_no_hold_on_this_one()
    {
        var links = Episode.QuerySelectorAll(".prose a[href^='http']:not(.simulation a)");

        links.Should().HaveCount(10);
        links.Should().OnlyContain(link => link.GetAttribute("target") == "_blank");
        links.Should().OnlyContain(link => link.GetAttribute("rel")!.Split(' ').Contains("noopener"));
    }

    [Fact]
    public void No_shortcode_is_left_in_any_file()
    {
        var left = published.Site.Files.Where(file =>
            !file.StartsWith("runtime/_framework/", StringComparison.Ordinal)
            && published.Site.Read(file) is var text
            && (text.Contains("{{<") || text.Contains("{{%"))
        );

        left.Should().BeEmpty();
    }

    [Fact]
    public void No_page_skips_a_heading_level_and_each_has_one_title()
    {
        foreach (var file in published.Site.HtmlFiles.Where(file => !IsRedirect(file)))
        {
            var levels = published
                .Site.Parse(file)
                .QuerySelectorAll("h1, h2, h3, h4, h5, h6")
                .Select(heading => heading.LocalName[1] - '0')
                .ToArray();

            levels.Should().StartWith([1], file);
            levels.Count(level => level == 1).Should().Be(1, file);
            levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1, file);
        }
    }

    [Fact]
    public void Its_HTML_is_at_most_15_KB_compressed_and_18_with_its_simulations()
    {
        var page = Episode;
        Compressed(File.ReadAllBytes(Path.Combine(published.Site.Folder, EpisodeFile)))
            .Should()
            .BeLessThanOrEqualTo(18 * 1024);
        foreach (var simulation in page.QuerySelectorAll(".simulation").ToArray())
        {
            simulation.Remove();
        }

        Compressed(Encoding.UTF8.GetBytes(page.DocumentElement.OuterHtml)).Should().BeLessThanOrEqualTo(15 * 1024);
    }

    [Fact]
    public void Every_page_waits_for_one_style_sheet_and_no_script()
    {
        foreach (var file in published.Site.HtmlFiles.Where(file => !IsRedirect(file)))
        {
            var page = published.Site.Parse(file);

            page.QuerySelectorAll("link[rel=stylesheet]").Should().ContainSingle(file);
            page.QuerySelectorAll("script[src]:not([type=module], [defer], [async])").Should().BeEmpty(file);
        }
    }

    [Fact]
    public async Task Its_first_view_is_at_most_30_KB_compressed_all_from_this_site_and_without_a_complaint()
    {
        await using var browser = await chromium.OpenAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1280, Height = 800 },
            }
        );
        var response = await browser.GoToAsync(served.At(BuiltSite.Episode));
        var sizes = new Dictionary<string, int>();

        // Experiments and fonts have separate budgets.
        foreach (
            var part in browser.Responses.Where(part =>
                !Experiments().IsMatch(part.Url) && !part.Url.EndsWith(".woff2", StringComparison.Ordinal)
            )
        )
        {
            sizes[part.Url] = Compressed(await part.BodyAsync());
        }

        response.Status.Should().Be(200);
        sizes.Keys.Should().OnlyContain(url => served.Address.IsBaseOf(new Uri(url)));
        sizes.Keys.Should().Contain(url => url.EndsWith(".css")).And.Contain(url => url.EndsWith(".js"));
        sizes.Values.Sum().Should().BeLessThanOrEqualTo(30 * 1024, string.Join('\n', sizes));
        browser.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_word_of_the_text_can_be_read_without_script(int width)
    {
        await using var browser = await chromium.OpenAsync(
            new BrowserNewContextOptions
            {
                JavaScriptEnabled = false,
                ViewportSize = new ViewportSize { Width = width, Height = 800 },
            }
        );
        await browser.GoToAsync(served.At(BuiltSite.Episode));

        // A text node is hidden if it has no box, or if it or an element around it is transparent or not visible.
        var hidden = await browser.Page.EvaluateAsync<string[]>(
            """
            () => {
              const prose = document.querySelector('.prose');
              const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
              const hidden = [];
              while (walker.nextNode()) {
                const node = walker.currentNode;
                // A shape's title is a tooltip; the picture's label says the same.
                if (!node.data.trim() || node.parentElement.closest('svg title')) continue;
                // Hidden until a script shows it, so it does not count as text.
                if (node.parentElement.closest('[data-controls][hidden]')) continue;
                const range = document.createRange();
                range.selectNodeContents(node);
                const box = range.getBoundingClientRect();
                const visible = node.parentElement.checkVisibility({ opacityProperty: true, visibilityProperty: true });
                if (!visible || box.width < 1 || box.height < 1 || box.right < 0) hidden.push(node.data);
              }
              return hidden;
            }
            """
        );
        var read = await browser.Page.Locator(".prose").InnerTextAsync();

        hidden.Should().BeEmpty();
        read.Should().StartWith("On this episode, we will look at what it takes to go live");
        read.Should().Contain("6 issues (0 silenced)").And.EndWith("to see how you can help out.");
    }

    [Fact]
    public void A_second_build_is_the_same_to_the_byte()
    {
        using var second = new BuiltSite();

        FolderContents.Of(second.Folder).Should().Equal(FolderContents.Of(published.Site.Folder));
    }

    private bool IsRedirect(string file) => published.Site.Read(file).Contains("http-equiv=\"refresh\"");

    // As static hosts compress: gzip at its usual level, 6.
    private static int Compressed(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return (int)compressed.Length;
    }

    [GeneratedRegex(
        @"/assets/(experiments|chunk|simulationWidgets)-|/runtime/|\.ipynb$|/service-worker\.js$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Experiments();

    [GeneratedRegex(
        @"(?<name>/assets/[^""]+[.-])([0-9a-f]{10}|[0-9A-Z]{8})\.(?<extension>css|js|woff2)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex AssetHash();
}
