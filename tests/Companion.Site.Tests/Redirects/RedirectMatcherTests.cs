using AwesomeAssertions;
using Companion.Site.Redirects;
using Xunit;

namespace Companion.Site.Tests.Redirects;

/// <summary>Tests what the recorded answers of Netlify's engine do not cover.</summary>
public sealed class RedirectMatcherTests
{
    [Theory]
    [InlineData("/caf%C3%A9")]
    [InlineData("/caf%c3%a9")]
    [InlineData("/café")]
    [InlineData("/%63af%C3%A9/")]
    public void All_spellings_of_a_path_match_the_same_rule(string path) =>
        new RedirectMatcher([new("/caf%C3%A9", "/coffee")]).Match(path)!.To.Should().Be("/coffee");

    [Fact]
    public void An_encoded_slash_is_not_a_slash() =>
        new RedirectMatcher([new("/a/b", "/c")]).Match("/a%2Fb").Should().BeNull();

    [Fact]
    public void A_rule_for_a_full_URL_applies_only_on_its_host()
    {
        RedirectRule[] rules = [new("https://old.example/a", "/b")];

        new RedirectMatcher(rules, new Uri("https://old.example/")).Match("/a")!.To.Should().Be("/b");
        new RedirectMatcher(rules, new Uri("https://new.example/")).Match("/a").Should().BeNull();
        new RedirectMatcher(rules).Match("/a").Should().BeNull();
    }

    [Fact]
    public void A_plain_rule_wins_before_a_pattern_and_loses_after_it()
    {
        RedirectRule plain = new("/a/b", "/plain");
        RedirectRule pattern = new("/a/*", "/pattern");

        new RedirectMatcher([plain, pattern]).Match("/a/b")!.Rule.Should().Be(plain);
        new RedirectMatcher([pattern, plain]).Match("/a/b")!.Rule.Should().Be(pattern);
    }

    [Fact]
    public void A_hostile_path_is_matched_without_trying_every_combination()
    {
        var matcher = new RedirectMatcher([new(string.Concat(Enumerable.Repeat("/*/a", 20)), "/")]);
        var path = string.Concat(Enumerable.Repeat("/a", 2000)) + "/b";

        // Every combination would take years.
        matcher.Match(path).Should().BeNull();
    }
}
