using AwesomeAssertions;
using Companion.Simulations.Django;
using Xunit;

namespace Companion.Simulations.Tests.Django;

public sealed class CheckArgumentsTests
{
    [Fact]
    public void Values_follow_their_option_or_its_equals_sign()
    {
        CheckArguments
            .Parse(["--deploy", "--tag", "security", "-t", "caches", "--tag=urls", "--fail-level=INFO"])
            .Should()
            .BeEquivalentTo(
                new CheckOptions
                {
                    Deploy = true,
                    Tags = ["security", "caches", "urls"],
                    FailLevel = "INFO",
                }
            );
    }

    [Theory]
    [InlineData("--tag")]
    [InlineData("--fail-level")]
    [InlineData("--deploy=yes")]
    [InlineData("--nonesuch")]
    [InlineData("blog")]
    public void What_is_not_simulated_is_refused(string argument)
    {
        var parse = () => CheckArguments.Parse([argument]);

        parse.Should().Throw<FormatException>().WithMessage($"'{argument}'*");
    }
}
