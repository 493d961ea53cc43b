using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Testing;
using Companion.Testing.Processes;
using Xunit;

namespace Companion.Acceptance.Hugo;

/// <summary>
/// Moves a whole Hugo site: two languages, nested sections, its own taxonomies and shortcodes, long lists, page bundles. What
/// the real Hugo writes is the measure.
/// </summary>
public sealed partial class ImportedSiteTests : IDisposable
{
    private static string Soundings { get; } =
        Path.Combine(Repository.Root, "tests", "Companion.Acceptance", "Hugo", "Soundings");

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_address_that_Hugo_writes_exists_after_the_import()
    {
        await BuildBothAsync();

        var theirs = Files(_folder["hugo"]);
        theirs.Should().HaveCountGreaterThan(120);
        Files(_folder["site/output"]).Should().Contain(theirs);
    }

    [Fact]
    public async Task Translated_shortcodes_show_the_same()
    {
        await BuildBothAsync();

        foreach (var page in (string[])["episodes", "guides/weather", "about", "es/acerca"])
        {
            foreach (var file in Files(_folder["hugo"]).Where(file => IsPageOf(file, page)))
            {
                Shown("site/output", file, "<div class=\"prose\">", "</div>\n<footer")
                    .Should()
                    .Be(Shown("hugo", file, "<main>", "</main>"), file);
            }
        }
    }

    [Fact]
    public async Task The_report_says_what_is_left_to_do()
    {
        var report = (await ImportAsync()).OutputOrThrow();

        report
            .Should()
            .ContainAll(
                "translated 7 shortcodes to Liquid",
                "hugo.toml:8:1: futureSetting: Companion has no such setting",
                "layouts/shortcodes/gallery.html:1:17: shortcode \"gallery\", which is never called: a page has no .Resources in templates",
                "the entry \"About\" of a menu is imported without pre"
            )
            .And.NotContain("$pictures");
    }

    [Fact]
    public async Task Nothing_that_is_there_is_replaced()
    {
        _folder.Write("site/input/about.md", "mine");

        var result = await ImportAsync();

        result.ExitCode.Should().Be(1);
        result.Errors.Should().Contain("input/about.md").And.Contain("an import replaces nothing");
        Files(_folder["site"]).Should().Equal("input/about.md");
        Directory.GetDirectories(_folder.Path).Should().HaveCount(1);
    }

    private async Task BuildBothAsync()
    {
        await ToolProcess.RunAsync(
            "hugo",
            ["--source", Soundings, "--destination", _folder["hugo"], "--noBuildLock"],
            _folder.Path
        );
        (await ImportAsync()).OutputOrThrow();
        var built = await CompanionProcess.RunAsync(_folder["site"], ["build"]);
        built.OutputOrThrow();
        built.Errors.Should().BeEmpty();
    }

    private Task<ToolResult> ImportAsync() =>
        CompanionProcess.RunAsync(_folder.Path, ["import", "hugo", Soundings, "--into", _folder["site"]]);

    private static bool IsPageOf(string file, string folder) =>
        file.StartsWith(folder + "/", StringComparison.Ordinal)
        && file.EndsWith("/index.html", StringComparison.Ordinal)
        && !file.Contains("/page/", StringComparison.Ordinal)
        && file != folder + "/index.html";

    private string Shown(string folder, string file, string start, string end)
    {
        var html = File.ReadAllText(_folder[$"{folder}/{file}"]);
        var from = html.IndexOf(start, StringComparison.Ordinal);
        var to = from < 0 ? -1 : html.IndexOf(end, from, StringComparison.Ordinal);
        return to < 0 ? "" : Space().Replace(Tag().Replace(html[(from + start.Length)..to], " "), " ").Trim();
    }

    private static string[] Files(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal),
        ];

    // Attributes may be written in another order, and pictures have their sizes here.
    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Space();
}
