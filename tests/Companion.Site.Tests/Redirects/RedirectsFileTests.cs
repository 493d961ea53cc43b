using AwesomeAssertions;
using Companion.Content.Models;
using Companion.Content.Urls;
using Companion.Site.Redirects;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Site.Tests.Redirects;

public sealed class RedirectsFileTests
{
    private const string Episode = "/django-riffs/14-go-live-deployment/";

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Aliases_become_forced_permanent_redirects_in_a_stable_order()
    {
        string[] aliases = ["/djangoriffs/14.", "/django-riffs/14.", "/djangoriffs/14", "/django-riffs/14"];

        RedirectsFile
            .Format(RulesFor(aliases))
            .Should()
            .Be(RedirectsFile.Format(RulesFor([.. aliases.Reverse()])))
            .And.Be(
                $"""
                # Written by Companion: the old addresses of pages. Write your own rules in the site's _redirects.
                /django-riffs/14 {Episode} 301!
                /django-riffs/14. {Episode} 301!
                /djangoriffs/14 {Episode} 301!
                /djangoriffs/14. {Episode} 301!

                """
            );
    }

    [Theory]
    [InlineData("/an old name", "/an%20old%20name")]
    [InlineData("/café", "/caf%C3%A9")]
    [InlineData("/what?", "/what%3F")]
    [InlineData("/c#", "/c%23")]
    [InlineData("/100%", "/100%25")]
    [InlineData("/a*b/c:d", "/a*b/c:d")]
    [InlineData("/🎧", "/%F0%9F%8E%A7")]
    public void A_special_character_is_percent_encoded(string alias, string from) =>
        RulesFor([alias]).Should().ContainSingle().Which.From.Should().Be(from);

    [Fact]
    public void A_character_that_browsers_do_not_encode_is_written_both_ways() =>
        RulesFor(["/take[2]"]).Select(rule => rule.From).Should().Equal("/take%5B2%5D", "/take[2]");

    [Theory]
    [InlineData("/14/:live", "placeholder")]
    [InlineData("/14*", "rest of the path")]
    [InlineData("/.netlify/old", "reserves paths")]
    public void An_alias_that_a_rule_cannot_match_has_a_note_and_no_rule(string alias, string reason)
    {
        RulesFor([alias, "/14"]).Should().ContainSingle();

        _diagnostics.ToSortedList().Should().ContainSingle().Which.Message.Should().Contain(alias).And.Contain(reason);
        _diagnostics.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void The_author_s_rules_come_last_and_unchanged() =>
        RedirectsFile
            .Format(
                RulesFor(["/14"]),
                new SourceText("input/_redirects", "# mine\r\n/shop  https://shop.example  302 Country=au\r\n")
            )
            .Should()
            .EndWith(
                $"/14 {Episode} 301!\n\n# From input/_redirects.\n# mine\n/shop  https://shop.example  302 Country=au\n"
            );

    [Fact]
    public void What_is_written_is_read_back()
    {
        var rules = RulesFor(["/14", "/take[2]", "/café", "/a b"]);

        RedirectsFile
            .Parse(new SourceText("_redirects", RedirectsFile.Format(rules)), _diagnostics)
            .Should()
            .BeEquivalentTo(rules);
        _diagnostics.ToSortedList().Should().BeEmpty();
    }

    [Theory]
    [InlineData("/a", "1:1", "has no destination")]
    [InlineData("\n  /a 301", "2:3", "has no destination")]
    [InlineData("/a b", "1:4", "must begin with '/'")]
    [InlineData("/a /b soon", "1:7", "'soon' is not a status")]
    [InlineData("/.netlify/a /b", "1:1", "reserves paths")]
    [InlineData("http:// /b", "1:1", "is not a URL")]
    public void A_line_that_Netlify_rejects_is_an_error_at_the_wrong_word(string text, string place, string message)
    {
        RedirectsFile.Parse(new SourceText("input/_redirects", text), _diagnostics).Should().BeEmpty();

        _diagnostics
            .ToSortedList()
            .Should()
            .ContainSingle()
            .Which.ToString()
            .Should()
            .StartWith($"input/_redirects:{place}: error: ")
            .And.Contain(message);
    }

    [Theory]
    [InlineData("/a id=:id /b", "conditions")]
    [InlineData("/a /b 302 Country=au", "conditions")]
    [InlineData("/a https://b.example/ 200", "another host")]
    [InlineData("/a//b /c", "empty path segment")]
    [InlineData("/a /b 999", "status 999")]
    public void A_rule_that_the_preview_cannot_apply_is_ignored_with_a_warning(string text, string message)
    {
        RedirectsFile.Parse(new SourceText("input/_redirects", text), _diagnostics).Should().BeEmpty();

        var warning = _diagnostics.ToSortedList().Should().ContainSingle().Which;
        warning.Severity.Should().Be(Severity.Warning);
        warning.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("/café /a", "/caf%C3%A9")]
    [InlineData("/caf%c3%a9 /a", "/caf%C3%A9")]
    [InlineData("/14%2E /a", "/14.")]
    public void A_path_that_Netlify_never_matches_is_a_warning_with_the_right_spelling(string text, string right)
    {
        RedirectsFile.Parse(new SourceText("input/_redirects", text), _diagnostics).Should().ContainSingle();

        _diagnostics.ToSortedList().Should().ContainSingle().Which.Advice.Should().Be($"write '{right}'");
    }

    [Fact]
    public void No_text_breaks_the_reader_or_the_matcher() =>
        Gen.Select(
                Gen.String[Gen.Char["/:*%!# \t\r\na1[é\ud83c\0"], 0, 60],
                Gen.String[Gen.Char["/:*%a.é\ud83c"], 0, 12]
            )
            .Sample(
                (text, path) =>
                {
                    var rules = RedirectsFile.Parse(new SourceText("_redirects", text), new DiagnosticBag());
                    new RedirectMatcher(rules, new Uri("https://example.org/")).Match($"/{path}");
                },
                iter: 3000
            );

    private IReadOnlyList<RedirectRule> RulesFor(string[] aliases) =>
        AliasRedirects.For(
            aliases.Select(alias => new Alias(
                new UrlPath(alias),
                new OutputPath("unused"),
                new UrlPath(Episode),
                new SourceText("input/14.md", "").At(default)
            )),
            url => url.ToEncodedString(),
            _diagnostics
        );
}
