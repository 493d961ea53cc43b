using AwesomeAssertions;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.Models;

public sealed class NearestPathTests
{
    [Theory]
    [InlineData("/abuot/", "/about/")]
    [InlineData("/tag/python/", "/tags/python/")]
    [InlineData("/Riffs/Othr/", "/riffs/other/")]
    [InlineData("riffs/go-live-deploymnt.md", "riffs/go-live-deployment.md")]
    public void A_path_with_a_slip_in_a_segment_is_found(string written, string meant) =>
        Suggestion.NearestPath(written, ["/x/", meant, "/other/path/"]).Should().Be(meant);

    [Theory]
    [InlineData("/River/", "/live/")]
    [InlineData("/pt/understand-django/", "/understand-django/")]
    [InlineData("/pt/about/", "/en/about/")]
    [InlineData("/blog/django/", "/riffs/django/")]
    [InlineData("/a/", "/b/")]
    public void A_path_with_another_meaning_is_not(string written, string other) =>
        Suggestion.NearestPath(written, [other]).Should().BeNull();

    [Fact]
    public void The_nearest_of_several_is_found() =>
        Suggestion
            .NearestPath("/riffs/sessions/", ["/riffs/session/", "/riffs/sessions2/", "/riffs/sesions-x/"])
            .Should()
            .Be("/riffs/session/");
}
