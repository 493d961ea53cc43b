using AwesomeAssertions;
using Companion.Simulations.Django;
using Companion.Simulations.Tests.Oracles;
using Xunit;

namespace Companion.Simulations.Tests.Django;

public sealed class VersionComparisonTests
{
    [Theory]
    [InlineData("security.W009", "passes on 3.1, W009 from 3.2")]
    [InlineData("security.W018", "W018 on every release")]
    [InlineData("security.W001", "passes on every release")]
    [InlineData("security.W016", "passes up to 3.2, W016 from 4.2")]
    [InlineData("security.W020", "W020 silenced on every release")]
    [InlineData("security.E100", "E100 up to 3.2, not checked from 4.2")]
    [InlineData("security.E026", "not checked up to 5.2, passes from 6.0")]
    [InlineData("security.E101", "not checked on 3.1, E101 undetermined from 3.2")]
    public void A_history_reads_as_a_sentence(string id, string sentence)
    {
        var comparison = Compare(
            ("SECRET_KEY", Literal.Text("django-insecure-" + SettingsOf.Key)),
            ("CSRF_COOKIE_SECURE", Literal.Integer(1)),
            ("SILENCED_SYSTEM_CHECKS", Literal.List(Literal.Text("security.W020"))),
            ("DEFAULT_HASHING_ALGORITHM", Literal.Text("md5")),
            ("CSRF_FAILURE_VIEW", Literal.Text("project.views.csrf"))
        );

        comparison.Histories.Single(history => history.Id == id).Sentence.Should().Be(sentence);
    }

    [Fact]
    public void Only_what_differs_is_a_change()
    {
        Compare()
            .Changes.Select(history => history.Id)
            .Should()
            .NotContain("security.W018")
            .And.Contain("security.E024");
    }

    [Fact]
    public void A_release_that_does_not_load_the_settings_says_so()
    {
        Compare(("ALLOWED_HOSTS", Literal.Text("example.com")))
            .Histories.Single(history => history.Id == "security.W020")
            .Sentence.Should()
            .Be("passes up to 3.2, does not load from 4.2");
    }

    private static VersionComparison Compare(params (string Name, Literal Value)[] changes) =>
        VersionComparison.Of(SettingsOf.Started(DjangoVersion.Episode, changes), new Dictionary<string, string>());
}
