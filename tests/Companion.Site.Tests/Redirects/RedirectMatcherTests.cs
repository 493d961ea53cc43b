using AwesomeAssertions;
using Companion.Site.Redirects;
using Xunit;

namespace Companion.Site.Tests.Redirects;

/// <summary>What goes beyond the recorded answers of Netlify's engine.</summary>
public sealed class RedirectMatcherTests
{
    [Theory]
    [InlineData("/caf%C3%A9")]
    [InlineData("/caf%c3%a9")]
    [InlineData("/café")]
    [InlineData("/%63af%C3%A9/")]
    public void Spellings_of_one_path_meet_the_same_rule(string path) =>
        new RedirectMatcher([new("/caf%C3%A9", "/coffee")]).Match(path)!.To.Should().Be("/coffee");

    [Fact]
    public void An_encoded_slash_is_not_a_slash() =>
        new RedirectMatcher([new("/a/b", "/c")]).Match("/a%2Fb").Should().BeNull();

    [Fact]
    public void A_rule_for_a_full_URL_counts_on_its_host_only()
    {
        RedirectRule[] rules = [new("https://old.example/a", "/b")];

        new RedirectMatcher(rules, new Uri("https://old.example/")).Match("/a")!.To.Should().Be("/b");
        new RedirectMatcher(rules, new Uri("https://new.example/")).Match("/a").Should().BeNull();
        new RedirectMatcher(rules).Match("/a").Should().BeNull();
    }

    [Fact]
    public void A_plain_rule_in_front_of_a_pattern_wins_and_behind_it_loses()
    {
        RedirectRule plain = new("/a/b", "/plain");
        RedirectRule pattern = new("/a/*", "/pattern");

        new RedirectMatcher([plain, pattern]).Match("/a/b")!.Rule.Should().Be(plain);
        new RedirectMatcher([pattern, plain]).Match("/a/b")!.Rule.Should().Be(pattern);
    }

    [Fact]
    public void A_path_made_to_be_slow_is_not()
    {
        var matcher = new RedirectMatcher([new(string.Concat(Enumerable.Repeat("/*/a", 20)), "/")]);
        var path = string.Concat(Enumerable.Repeat("/a", 2000)) + "/b";

        var match = () =>
        {
            matcher.Match(path);
        };

        match.ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(5));
    }
}
