using AwesomeAssertions;
using Companion.Simulations.Django;
using Xunit;

namespace Companion.Simulations.Tests.Django;

public sealed class DjangoVersionTests
{
    [Theory]
    [InlineData("3.1", "3.1")]
    [InlineData("3.1.14", "3.1")]
    [InlineData("6.1", "6.1")]
    public void A_release_is_named_with_or_without_its_patch(string text, string release)
    {
        DjangoVersion.Parse(text).ToString().Should().Be(release);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("2.2")]
    [InlineData("3.1.x")]
    [InlineData("3.1.1.1")]
    [InlineData("-3.1")]
    [InlineData("v3.1")]
    public void Anything_else_is_refused_with_the_names_there_are(string text)
    {
        var parse = () => DjangoVersion.Parse(text);

        parse.Should().Throw<FormatException>().WithMessage("*3.1, 3.2, 4.2, 5.2, 6.0, 6.1");
    }

    [Fact]
    public void Releases_are_in_order()
    {
        DjangoVersion.Supported.Should().BeInAscendingOrder();
        (new DjangoVersion(4, 10) > new DjangoVersion(4, 9)).Should().BeTrue();
    }
}
