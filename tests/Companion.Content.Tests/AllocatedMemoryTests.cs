using AwesomeAssertions;
using Companion.Testing;
using Xunit;

namespace Companion.Content.Tests;

/// <summary>Tests the measurement that the tests of hostile input rely on.</summary>
public sealed class AllocatedMemoryTests
{
    [Fact]
    public void Quadratic_growth_is_detected()
    {
        var grow = () => AllocatedMemory.ShouldGrowInProportion(() => Appended(1_000), () => Appended(4_000));

        grow.Should().Throw<InvalidOperationException>();
    }

    [Fact]
    public void Linear_growth_is_accepted()
    {
        var grow = () => AllocatedMemory.ShouldGrowInProportion(() => Listed(100_000), () => Listed(400_000));

        grow.Should().NotThrow();
    }

    // A text that is copied for each character.
    private static void Appended(int size)
    {
        var text = "";
        for (var count = 0; count < size; count++)
        {
            text += 'x';
        }

        GC.KeepAlive(text);
    }

    private static void Listed(int size)
    {
        var list = new List<int>();
        for (var count = 0; count < size; count++)
        {
            list.Add(count);
        }

        GC.KeepAlive(list);
    }
}
