using System.Text.RegularExpressions;
using AwesomeAssertions;
using Xunit;

namespace Companion.Site.Tests.Themes;

/// <summary>The fonts that the theme brings.</summary>
public sealed partial class FontTests : IDisposable
{
    private readonly SiteTestContext _site = new("https://riffs.example/sub/path/");

    public FontTests() => _site.Page("riffs/one.md", "date: 2020-03-01").BuildQuietly();

    [Theory]
    [InlineData("index.html")]
    [InlineData("riffs/one/index.html")]
    [InlineData("404.html")]
    public void Each_page_asks_early_for_the_letters_of_its_heading_and_its_text(string page)
    {
        var links = Preload().Matches(_site.Read(page)).Select(match => match.Groups["file"].Value).ToArray();

        links.Should().HaveCount(2).And.OnlyContain(file => _site.Has($"assets/{file}"));
        links.Should().ContainSingle(file => file.StartsWith("besley-latin-"));
        links.Should().ContainSingle(file => file.StartsWith("literata-latin-"));
    }

    [Fact]
    public void Every_font_of_the_style_sheet_lies_beside_it_and_swaps()
    {
        var declared = Faces().Where(face => face.Contains("url(", StringComparison.Ordinal)).ToArray();
        var files = declared.Select(face => Address().Match(face).Groups["file"].Value).ToArray();

        files.Should().OnlyHaveUniqueItems().And.HaveCount(9).And.OnlyContain(file => _site.Has($"assets/{file}"));
        declared.Should().OnlyContain(face => face.Contains("font-display:swap"));
        FontFiles().Should().BeEquivalentTo(files);
    }

    [Theory]
    [InlineData("Riffs Display", "normal")]
    [InlineData("Riffs Text", "normal")]
    [InlineData("Riffs Text", "italic")]
    public void Each_has_fallbacks_of_its_own_size(string family, string style)
    {
        var fallbacks = Faces()
            .Where(face => face.Contains($"font-family:{family} ") && face.Contains($"font-style:{style}"))
            .ToArray();

        fallbacks.Should().HaveCount(4).And.OnlyContain(face => face.Contains("local("));
        foreach (var fallback in fallbacks)
        {
            // A share that is far from the whole is a fault of the calculation.
            Metric(fallback, "size-adjust").Should().BeInRange(75, 140);
            Metric(fallback, "ascent-override").Should().BeInRange(75, 140);
            Metric(fallback, "descent-override").Should().BeInRange(20, 50);
            Metric(fallback, "line-gap-override").Should().Be(0);
        }

        Sheet().Should().Contain($"{family}, {family} Georgia, {family} Noto, {family} Times, {family} DejaVu, serif");
    }

    [Theory]
    [InlineData("de", "ÄÖÜäöüßẞ„“‚‘–")]
    [InlineData("es", "ÁÉÍÓÚÜÑáéíóúüñ¿¡ªº«»")]
    [InlineData("fr", "ÀÂÆÇÈÉÊËÎÏÔŒÙÛÜŸàâæçèéêëîïôœùûüÿ«»’")]
    [InlineData("it", "ÀÈÉÌÍÒÓÙÚàèéìíòóùú«»’")]
    [InlineData("nl", "ÁÄÉËÍÏÓÖÚÜáäéëíïóöúü‘’")]
    [InlineData("pt", "ÀÁÂÃÇÉÊÍÓÔÕÚàáâãçéêíóôõú")]
    [InlineData("pl", "ĄĆĘŁŃÓŚŹŻąćęłńóśźż")]
    [InlineData("cs", "ÁČĎÉĚÍŇÓŘŠŤÚŮÝŽáčďéěíňóřšťúůýž")]
    public void The_letters_of_a_language_are_there(string language, string letters)
    {
        foreach (var face in new[] { "besley", "literata", "literata-italic" })
        {
            var known = new[] { "latin", "western", "central" }
                .SelectMany(part => WebFont.LettersOf(Font($"{face}-{part}-")))
                .ToHashSet();

            letters.Where(letter => !known.Contains(letter)).Should().BeEmpty($"{language}: {face}");
        }
    }

    [Fact]
    public void A_file_has_every_letter_for_which_a_browser_fetches_it()
    {
        foreach (var face in Faces().Where(face => face.Contains("url(", StringComparison.Ordinal)))
        {
            var known = WebFont.LettersOf(Font(Address().Match(face).Groups["file"].Value));
            var promised = Ranges().Match(face).Groups["ranges"].Value.Split(',').SelectMany(LettersIn);

            promised.Where(letter => !known.Contains(letter)).Select(letter => $"U+{letter:X}").Should().BeEmpty(face);
        }
    }

    [Fact]
    public void An_English_page_takes_at_most_60_KB_of_fonts_and_a_German_one_without_italics_too()
    {
        long Size(params string[] names) => names.Sum(name => (long)Font(name).Length);

        Size("besley-latin-", "literata-latin-", "literata-italic-latin-").Should().BeLessThan(60 * 1024);
        Size("besley-latin-", "besley-western-", "literata-latin-", "literata-western-").Should().BeLessThan(60 * 1024);
    }

    public void Dispose() => _site.Dispose();

    private static IEnumerable<int> LettersIn(string range)
    {
        var ends = range.Trim()[2..].Split('-').Select(end => Convert.ToInt32(end, 16)).ToArray();
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    private static double Metric(string face, string name) =>
        double.Parse(
            Regex
                .Match(face, $@"{name}:(?<value>[\d.]+)%", RegexOptions.None, TimeSpan.FromSeconds(1))
                .Groups["value"]
                .Value,
            System.Globalization.CultureInfo.InvariantCulture
        );

    private IEnumerable<string> Faces() => Face().Matches(Sheet()).Select(match => match.Value);

    private string Sheet() =>
        File.ReadAllText(Directory.EnumerateFiles(Path.Combine(_site.Output, "assets"), "riffs.*.css").Single())
            .Replace("\"", "");

    private IEnumerable<string?> FontFiles() =>
        Directory.EnumerateFiles(Path.Combine(_site.Output, "assets"), "*.woff2").Select(Path.GetFileName);

    private byte[] Font(string name) =>
        File.ReadAllBytes(Path.Combine(_site.Output, "assets", FontFiles().Single(file => file!.StartsWith(name))!));

    [GeneratedRegex(
        """<link rel="preload" href="/sub/path/assets/(?<file>[\w-]+\.woff2)" as="font" type="font/woff2" crossorigin="">""",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Preload();

    [GeneratedRegex("@font-face ?{[^}]+}", RegexOptions.None, 1000)]
    private static partial Regex Face();

    [GeneratedRegex("""url\("?(?<file>[\w-]+\.woff2)"?\)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Address();

    [GeneratedRegex("unicode-range:(?<ranges>[^;}]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ranges();
}
