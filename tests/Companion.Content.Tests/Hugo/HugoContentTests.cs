using AwesomeAssertions;
using Companion.Content.FrontMatters;
using Companion.Content.Models;
using Companion.Content.Tests.Markup;
using Companion.Sources;
using Companion.Testing.Hugo;
using Xunit;

namespace Companion.Content.Tests.Hugo;

/// <summary>
/// Compares what we make of whole content files with the recorded answers of Hugo 0.111.3. An acceptance test asks the
/// real Hugo again.
/// </summary>
public sealed class HugoContentTests
{
    private static readonly Dictionary<string, HugoContentCase> Cases = HugoContentCase
        .Read(HugoContentCase.Recording)
        .ToDictionary(one => one.Name, StringComparer.Ordinal);

    /// <summary>Where ours is better for a reader, and why.</summary>
    private static readonly Dictionary<string, string> Differences = new(StringComparer.Ordinal)
    {
        ["setext"] = "the page's title is the only h1, so levels are closed up",
        ["quote-num"] = "an apostrophe abbreviates a year: class of ’97",
        ["quote-mixed"] = "a straight quote closes a curly one",
        ["autolink-paren"] = "a bracket after an address belongs to the sentence",
        ["table-align"] = "a bar in code does not separate cells, and what follows is not lost",
        ["blockattr"] = "lines of attributes are on, as with Hugo's attribute.block",
        ["imgattr"] = "lines of attributes are on, as with Hugo's attribute.block",
        ["emoji"] = "emoji are on, as with Hugo's enableEmoji",
        ["math"] = "formulas are on, as with the passthrough extension of newer Hugos",
        ["alert"] = "an alert is not a quote, as on GitHub",
        ["sc-vimeo"] = "nothing is loaded from another site before a click",
        ["sc-gist"] = "nothing is loaded from another site before a click",
        ["sc-yt"] = "nothing is loaded from another site before a click",
        ["sc-yt-named"] = "nothing is loaded from another site before a click",
        ["sc-figure"] = "a picture's title is not a heading of the page",
        ["sc-figure-noalt"] = "a picture without alternative text says so, and its title is not a heading",
        ["sc-figure-noalt2"] = "a picture without alternative text says so",
        ["date-odd"] = "an unreadable date is an error; Hugo takes none",
        ["date-odd2"] = "an unreadable date is an error; Hugo takes none",
        ["date-q"] = "an unreadable date is an error; Hugo takes none",
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_the_same_as_Hugos(string name)
    {
        var site = new TestSite("https://t.example/");

        var rendered = site.Render(FileOf(Cases[name], site.Diagnostics));

        var ours = site.Diagnostics.HasErrors
            ? string.Join('\n', site.Diagnostics.ToSortedList())
            : PageOutline.Of(rendered.Html);
        var theirs = PageOutline.Of(Cases[name].Html!);
        if (Differences.TryGetValue(name, out var reason))
        {
            ours.Should().NotBe(theirs, "it is listed as a difference: {0}", reason);
        }
        else
        {
            ours.Should().Be(theirs);
        }
    }

    [Fact]
    public void Every_difference_is_one_of_a_case() => Differences.Keys.Should().BeSubsetOf(Cases.Keys);

    private static ContentFile FileOf(HugoContentCase one, DiagnosticBag diagnostics)
    {
        var source = new SourceText($"input/riffs/{one.Name}.md", one.Text);
        var (frontMatter, body) = FrontMatterReader.Read(source, diagnostics);
        return new ContentFile($"riffs/{one.Name}.md", source, frontMatter ?? FrontMatter.Empty, body);
    }
}
