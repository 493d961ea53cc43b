using AwesomeAssertions;
using Companion.Site.Importing.Hugo;
using Companion.Site.Importing.Reporting;
using Companion.Sources;
using Companion.Testing;
using Xunit;

namespace Companion.Site.Tests.Importing;

/// <summary>Configurations of Hugo sites, and what becomes of them.</summary>
public sealed class HugoImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_configuration_may_be_a_folder_of_files()
    {
        _folder
            .Write(
                "hugo/config/_default/hugo.yaml",
                "title: \"On: air\"\nbaseURL: https://air.example/show/\nlanguageCode: en-GB\n"
            )
            .Write("hugo/config/_default/params.toml", "colour = \"#abc\"\nyear = 2021\n")
            .Write(
                "hugo/config/_default/menus.json",
                """{ "main": [{ "name": "All", "url": "/all/", "weight": 3 }] }"""
            )
            .Write("hugo/content/a.md", "---\ntitle: A\n---\n");

        Import();

        File.ReadAllText(_folder["site/input/site.yaml"])
            .Should()
            .Be(
                """
                title: "On: air"
                baseUrl: "https://air.example/show/"
                language: en-GB
                feedLimit: all
                enableEmoji: false
                menus:
                  main:
                    - { name: "All", url: "/all/", weight: 3 }
                params:
                  colour: "#abc"
                  year: 2021

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void What_has_no_counterpart_is_listed_with_its_line()
    {
        _folder
            .Write(
                "hugo/config.toml",
                "baseURL = \"/\"\ntitle = \"T\"\nuglyURLs = true\nsomething = 1\nbuildDrafts = false\n"
            )
            .Write("hugo/content/a.md", "{{< gone >}} {{< gone >}} {{</* not */>}} {{< figure src=\"x\" >}}");

        var report = Import();

        report
            .NotPossible.Select(remark => remark.ToString())
            .Should()
            .Equal(
                "config.toml:3:1: uglyURLs: addresses of pages end in /: write url: /name.html into the front matter of those that must not",
                "config.toml:4:1: something: Companion has no such setting",
                "shortcode \"gone\", which is called 2 times, is defined nowhere: write shortcodes/gone.html"
            );
        report
            .ToReview.Should()
            .ContainSingle()
            .Which.Message.Should()
            .Be("the site has no full address: write yours into baseUrl in input/site.yaml");
    }

    [Fact]
    public void Shortcodes_of_the_theme_come_along_if_the_content_calls_them()
    {
        _folder
            .Write("hugo/hugo.toml", "baseURL = \"https://t.example/\"\ntitle = \"T\"\ntheme = \"sea\"\n")
            .Write("hugo/themes/sea/layouts/shortcodes/used.html", "<b>{{ .Get 0 }}</b>")
            .Write("hugo/themes/sea/layouts/shortcodes/unused.html", "<i></i>")
            .Write("hugo/content/a.md", "{{< used 1 >}}");

        Import();

        Directory.GetFiles(_folder["site/shortcodes"]).Should().Equal(_folder["site/shortcodes/used.html"]);
    }

    [Theory]
    [InlineData("hugo.toml", "title = \n", "hugo.toml:1:")]
    [InlineData("readme.md", "", "this is not a Hugo site")]
    public void What_cannot_be_read_leaves_nothing(string file, string text, string message)
    {
        _folder.Write($"hugo/{file}", text);

        var act = () => Import();

        act.Should().Throw<DiagnosticException>().WithMessage($"*{message}*");
        Directory.GetDirectories(_folder.Path).Should().Equal(_folder["hugo"]);
    }

    private ImportReport Import() => HugoImport.Run(_folder["hugo"], _folder["site"]);
}
