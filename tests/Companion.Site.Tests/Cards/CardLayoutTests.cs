using System.Text;
using AwesomeAssertions;
using Companion.Site.Cards;
using Companion.Site.Themes;
using SkiaSharp;
using Xunit;

namespace Companion.Site.Tests.Cards;

/// <summary>Where the text of a card is, whatever its title.</summary>
public sealed class CardLayoutTests
{
    private const int Shortest = 3;
    private const int Longest = 120;
    private const float ArtworkLeft = 752;

    private static readonly string[] Words =
    [
        "a",
        "of",
        "the",
        "with",
        "Django",
        "--deploy",
        "and",
        "deployment",
        "in",
        "Größe",
        "manage.py",
        "Łódź",
        "été",
        "queues",
        "production",
        "is",
        "internationalization",
        "WSGI",
        "Celery",
        "&",
    ];

    private static readonly CardFonts Fonts = new(ThemeCatalog.All[0].Card!.Fonts);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_title_of_3_to_120_characters_is_within_the_margins(bool hasArtwork)
    {
        foreach (var title in Titles())
        {
            var layout = Lay(title, hasArtwork);

            layout.Lines.Should().OnlyContain(line => IsInside(line.Ink, hasArtwork), "of {0}", title);
            Clashes(layout).Should().BeEmpty("of {0}", title);
            string.Join(' ', layout.Title.Select(line => line.Text)).Should().Be(title, "nothing is cut or broken");
            layout.Title[0].Size.Should().BeGreaterThanOrEqualTo(36, "{0} is read on a phone", title);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_last_line_is_no_single_short_word(bool hasArtwork)
    {
        foreach (var title in Titles().Where(title => title.Split(' ').Length > 4))
        {
            var lines = Lay(title, hasArtwork).Title;
            var widest = lines.Max(line => line.Ink.Width);

            lines
                .Should()
                .Match(
                    all => all.Last().Text.Contains(' ') || all.Count() == 1 || all.Last().Ink.Width > 0.3f * widest,
                    "of {0}",
                    title
                );
        }
    }

    [Fact]
    public void A_short_title_is_larger_than_a_long_one()
    {
        var sizes = new[] { "Six", "Boiling Point and More", new string('a', 9) + " " + Titles().Last() }
            .Select(title => Lay(title, hasArtwork: false).Title[0].Size)
            .ToArray();

        sizes.Should().BeInDescendingOrder().And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void Lines_are_of_nearly_equal_width()
    {
        var lines = Lay("Deploying Django with Procfiles and Gunicorn", hasArtwork: false).Title;

        lines.Should().HaveCount(2);
        lines.Min(line => line.Ink.Width).Should().BeGreaterThan(0.8f * lines.Max(line => line.Ink.Width));
    }

    [Theory]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft")]
    [InlineData("django.core.management.commands.check/--deploy-and-a-very-long-option-name-indeed")]
    [InlineData("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz in Kraft")]
    public void A_word_longer_than_a_line_is_broken(string title)
    {
        foreach (var hasArtwork in new[] { true, false })
        {
            var layout = Lay(title, hasArtwork);

            layout.Lines.Should().OnlyContain(line => IsInside(line.Ink, hasArtwork));
            Letters(string.Concat(layout.Title.Select(line => line.Text))).Should().Be(Letters(title));
        }
    }

    [Fact]
    public void A_long_word_that_fits_in_smaller_letters_is_whole() =>
        Lay("Internationalizationalism of Things", hasArtwork: true)
            .Title.Select(line => line.Text)
            .Should()
            .Equal("Internationalizationalism", "of Things");

    [Fact]
    public void A_title_that_nobody_would_read_ends_with_an_ellipsis()
    {
        var layout = Lay(string.Join(' ', Enumerable.Repeat("Deployment", 60)), hasArtwork: true);

        layout.Lines.Should().OnlyContain(line => IsInside(line.Ink, true));
        layout.Title[^1].Text.Should().EndWith("…");
    }

    [Fact]
    public void A_show_with_a_long_name_and_many_facts_stay_within_the_margins()
    {
        var name = string.Join(' ', Enumerable.Repeat("Kettle and Stack", 6));
        var card = new Card(name, "Six", [.. Enumerable.Repeat("Episode 1000000", 6)], Artwork: null);

        CardLayout.Of(card, hasArtwork: true, Fonts).Lines.Should().OnlyContain(line => IsInside(line.Ink, true));
    }

    [Fact]
    public void A_glyph_that_the_first_font_lacks_comes_from_the_next_and_one_that_none_has_is_left_out()
    {
        Fonts.RunsOf("Größe, été, Łódź").Should().Equal(new FontRun(0, "Größe, été, Łódź"));
        Fonts.RunsOf("Riff Привет").Should().Equal(new FontRun(0, "Riff "), new FontRun(1, "Привет"));
        Fonts.RunsOf("🎉").Should().BeEmpty();
        Lay("Tea 🎉 and 漢 queues", hasArtwork: false)
            .Title.SelectMany(line => line.Text.Split(' '))
            .Should()
            .Equal("Tea", "and", "queues");
    }

    private static CardLayout Lay(string title, bool hasArtwork) =>
        CardLayout.Of(
            new Card("Kettle and Stack", title, ["Season 1", "Episode 14", "12 January 2026"], Artwork: null),
            hasArtwork,
            Fonts
        );

    // A pixel for the edges of letters.
    private static bool IsInside(SKRect ink, bool hasArtwork) =>
        ink.Left >= CardLayout.Margin - 1
        && ink.Right <= (hasArtwork ? ArtworkLeft - 1 : Card.Width - CardLayout.Margin + 1)
        && ink.Top >= CardLayout.Margin - 1
        && ink.Bottom < CardLayout.Strings[0].Y - 5;

    private static IEnumerable<string> Clashes(CardLayout layout) =>
        from upper in layout.Lines
        from lower in layout.Lines
        where upper.Baseline < lower.Baseline && upper.Ink.IntersectsWith(lower.Ink)
        select $"{upper.Text} | {lower.Text}";

    private static string Letters(string text) => text.Replace("-", "", StringComparison.Ordinal).Replace(" ", "");

    // For each length, titles of words that a seed chooses; the last word is cut to the length.
    private static IEnumerable<string> Titles()
    {
        var random = new Random(20261130);
        for (var length = Shortest; length <= Longest; length++)
        {
            for (var each = 0; each < 4; each++)
            {
                var title = new StringBuilder();
                while (title.Length < length)
                {
                    title.Append(title.Length == 0 ? "" : " ").Append(Words[random.Next(Words.Length)]);
                }

                title.Length = length;
                yield return title.ToString().TrimEnd().PadRight(length, 'e');
            }
        }
    }
}
