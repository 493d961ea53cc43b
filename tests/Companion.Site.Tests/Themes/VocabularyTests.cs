using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Content.Data;
using Companion.Testing;
using Riffs.Words;
using Xunit;

namespace Companion.Site.Tests.Themes;

/// <summary>The theme's words in other languages than English.</summary>
public sealed partial class VocabularyTests
{
    public static TheoryData<string> Languages => [.. Vocabulary.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_of_the_theme_is_translated(string language)
    {
        string[] ownUses = ["Months", "d MMMM yyyy", "Page not found", "Experiments", "Tags", "Categories"];
        var used = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "themes", "Riffs"), "*", SearchOption.AllDirectories)
            .Where(file =>
                file.EndsWith(".razor", StringComparison.Ordinal)
                || file.EndsWith("SectionName.cs", StringComparison.Ordinal)
                || file.EndsWith("CardFacts.cs", StringComparison.Ordinal)
            )
            .SelectMany(file => Use().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["text"].Value)
            .Concat(ownUses);

        Vocabulary.TranslationOf(language).Entries.Select(entry => entry.Key).Should().BeEquivalentTo(used.Distinct());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_word_of_the_scripts_is_translated(string language)
    {
        var used = Directory
            .EnumerateFiles(
                Path.Combine(Repository.Root, "themes", "Riffs", "scripts", "src"),
                "*.ts",
                SearchOption.AllDirectories
            )
            .SelectMany(file => ScriptUse().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["text"].Value)
            .Distinct()
            .ToList();
        var translated = Vocabulary.TranslationOfScripts(language).Entries;

        used.Should().HaveCountGreaterThan(50);
        translated.Select(entry => entry.Key).Should().BeEquivalentTo(used);
        translated.Should().OnlyContain(entry => Holes(entry.Key).SetEquals(Holes(((DataScalar)entry.Value).Text)));
    }

    [Fact]
    public void A_page_brings_along_the_words_that_its_scripts_need()
    {
        using var english = new SiteTestContext();
        english.Page("riffs/one.md", "date: 2020-03-01").BuildQuietly();
        using var german = new SiteTestContext(settings: "language: de\n");
        german.Page("riffs/one.md", "date: 2020-03-01").Write("i18n/de.yaml", "Copied: \"</script>\"\n").BuildQuietly();

        english.Read("riffs/one/index.html").Should().NotContain("id=\"words\"");
        german
            .Read("riffs/one/index.html")
            .Should()
            .Contain("\"Copy\":\"Kopieren\"")
            .And.Contain("\"Copied\":\"\\u003C/script\\u003E\"")
            .And.NotContain("Ausführen");
    }

    [Fact]
    public void The_search_page_brings_along_the_words_of_the_search()
    {
        using var german = new SiteTestContext(settings: "language: de\nsearch: true\n");
        german.Page("riffs/one.md").BuildQuietly();
        var used = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "themes", "Riffs", "scripts", "src", "search"))
            .SelectMany(file => ScriptUse().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["text"].Value)
            .Where(text =>
                Vocabulary.TranslationOfScripts("de").Find(text)?.Value is DataScalar { Text: var german }
                && german != text
            );

        var page = german.Read("search/index.html");

        used.Should().HaveCountGreaterThan(10).And.OnlyContain(text => page.Contains($"\"{text}\":"));
        german.Read("riffs/one/index.html").Should().NotContain("Weitere Treffer");
    }

    [Fact]
    public void A_page_is_in_the_words_of_its_language()
    {
        using var site = new SiteTestContext(settings: "language: de-AT\n");

        site.Page("riffs/one.md", "date: 2020-03-01\ntags: [T]").BuildQuietly();

        site.Read("riffs/one/index.html").Should().Contain("1. März 2020").And.Contain("Zum Text springen");
        site.Read("tags/index.html").Should().Contain("<h1>Schlagwörter</h1>");
        site.Read("404.html").Should().Contain("Seite nicht gefunden");
    }

    [Fact]
    public void An_author_translates_words_of_the_theme()
    {
        using var site = new SiteTestContext(settings: "language: eo\n");

        site.Page("riffs/one.md", "date: 2020-03-01")
            .Write(
                "i18n/eo.yaml",
                "Latest: Lastaj\n\"{0} min read\": { other: \"{0} min\" }\n\"Skip to the text\": \"Al {9}\"\nd MMMM yyyy: yyyy-MM-dd\n"
            )
            .BuildQuietly();

        site.Read("index.html").Should().Contain(">Lastaj<").And.Contain("1 min<").And.Contain(">2020-03-01<");
    }

    private static HashSet<string> Holes(string text) => [.. Hole().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("""\bword\(\s*"(?<text>[^"]+)"\s*[,)]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ScriptUse();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex("""(Words|Settings\))(\.Format\(|\[)"(?<text>[^"]+)"[],]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();
}
