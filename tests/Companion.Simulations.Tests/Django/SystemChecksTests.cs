using AwesomeAssertions;
using Companion.Simulations.Django;
using Companion.Simulations.Django.Table;
using Xunit;

namespace Companion.Simulations.Tests.Django;

public sealed class SystemChecksTests
{
    [Fact]
    public void A_release_has_a_check_once()
    {
        foreach (var version in DjangoVersion.Supported)
        {
            SystemChecks.In(version).Select(check => check.Id).Should().OnlyHaveUniqueItems();
        }
    }

    [Theory]
    [InlineData("3.1", 22)]
    [InlineData("3.2", 24)]
    [InlineData("4.2", 25)]
    [InlineData("5.2", 25)]
    [InlineData("6.0", 26)]
    [InlineData("6.1", 27)]
    public void A_release_has_each_security_check_that_Django_has(string version, int count)
    {
        SystemChecks.In(DjangoVersion.Parse(version)).Count(check => check.Tag == CheckTag.Security).Should().Be(count);
    }

    [Fact]
    public void The_letter_of_an_id_is_its_level()
    {
        SystemChecks
            .All.Should()
            .OnlyContain(check => check.Level == (check.Id.Contains(".E") ? CheckLevel.Error : CheckLevel.Warning));
    }

    [Fact]
    public void Every_check_says_in_a_sentence_what_is_wrong()
    {
        SystemChecks.All.Should().OnlyContain(check => check.Message.EndsWith('.') && check.Settings.Count > 0);
    }
}
