using AwesomeAssertions;
using Companion.Testing;
using Xunit;

namespace Companion.Content.Tests;

/// <summary>Tests the time measurement that the tests of hostile input rely on.</summary>
[Collection("Alone")]
public sealed class ProcessorTimeTests
{
    [Fact]
    public void Quadratic_growth_is_detected()
    {
        var grow = () =>
            ProcessorTime.ShouldGrowInProportion(
                () => Square(5_000),
                () => Square(20_000),
                TimeSpan.FromMilliseconds(1)
            );

        grow.Should().Throw<TimeoutException>();
    }

    [Fact]
    public void Linear_growth_is_accepted()
    {
        var grow = () =>
            ProcessorTime.ShouldGrowInProportion(
                () => Spin(5_000_000),
                () => Spin(20_000_000),
                TimeSpan.FromMilliseconds(1)
            );

        grow.Should().NotThrow();
    }

    private static void Square(int size) => Spin((long)size * size);

    private static void Spin(long rounds)
    {
        var sum = 0L;
        for (var round = 0L; round < rounds; round++)
        {
            sum ^= round;
        }

        GC.KeepAlive(sum);
    }
}
