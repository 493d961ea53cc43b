using AwesomeAssertions;
using Companion.Simulations.Gunicorn.Queueing;
using Xunit;

namespace Companion.Simulations.Tests.Gunicorn;

public sealed class SeededRandomTests
{
    // The output of the published algorithms, implemented again in Python, with the seed 42.
    [Fact]
    public void It_gives_the_numbers_of_the_published_algorithms()
    {
        var random = new SeededRandom(42);

        Enumerable
            .Range(0, 4)
            .Select(_ => random.Next())
            .Should()
            .Equal(1546998764402558742UL, 6990951692964543102UL, 12544586762248559009UL, 17057574109182124193UL);
    }

    [Fact]
    public void Exponential_times_have_the_mean_the_variance_and_the_tail_that_they_should()
    {
        const int count = 1_000_000;
        var random = new SeededRandom(3);
        var times = Enumerable.Range(0, count).Select(_ => random.NextExponential(1_000_000) / 1e6).ToList();

        times.Average().Should().BeApproximately(1, 0.005);
        times.Average(time => time * time).Should().BeApproximately(2, 0.02);
        foreach (var bound in (double[])[0.1, 0.5, 1, 2, 5])
        {
            (times.Count(time => time > bound) / (double)count).Should().BeApproximately(Math.Exp(-bound), 0.002);
        }
    }
}
