using AwesomeAssertions;
using Companion.Controls;
using Companion.Simulations.Gunicorn.Queueing;
using Xunit;

namespace Companion.Experiments.Tests.Gunicorn;

public sealed class GunicornSimulationTests
{
    private const string Kind = "gunicorn";

    [Fact]
    public void The_figures_are_those_of_the_queue()
    {
        var load = new RequestLoad(40, TimeSpan.FromSeconds(60), TimeSpan.FromMilliseconds(80), seed: 1);
        var expected = WorkerQueue.Run(new WorkerPool(5), load);

        var answer = Answered.To(Kind, ("workers", 5), ("rate", 40), ("serviceMs", 80));

        Figure(answer, "p50").Should().Be($"{expected.Median.TotalMilliseconds:0} ms");
        Figure(answer, "p95").Should().Be($"{expected.Percentile95.TotalMilliseconds:0} ms");
        Figure(answer, "utilisation").Should().Be($"{expected.Utilisation * 100:0} %");
        Figure(answer, "queue").Should().Be($"{expected.LongestQueue} requests");
        answer.Document.QuerySelectorAll("svg.picture").Should().HaveCount(2);
    }

    [Fact]
    public void Too_few_workers_cannot_keep_up() =>
        Answered
            .To(Kind, ("workers", 1), ("rate", 30), ("serviceMs", 50))
            .Summary.Should()
            .Be("1 worker cannot keep up");

    [Fact]
    public void The_same_question_has_the_same_answer() =>
        Answered
            .To(Kind, ("workers", 3))
            .Json.ToString()
            .Should()
            .Be(Answered.To(Kind, ("workers", 3)).Json.ToString());

    [Fact]
    public void Whatever_the_sliders_can_say_is_answered()
    {
        var ranges = SimulationCatalog.Find(Kind)!.Controls.Cast<RangeControl>().ToDictionary(range => range.Member);
        int[] Ends(string member) => [ranges[member].Least, ranges[member].Most];
        foreach (var workers in Ends("workers"))
        {
            foreach (var rate in Ends("rate"))
            {
                foreach (var service in Ends("serviceMs"))
                {
                    var answer = Answered.To(Kind, ("workers", workers), ("rate", rate), ("serviceMs", service));
                    answer.Error.Should().BeNull();
                    Figure(answer, "p95").Should().MatchRegex("^[0-9]+(\\.[0-9])? (ms|s)$");
                }
            }
        }
    }

    private static string Figure(Answered answer, string name) =>
        answer.Document.QuerySelector($"[data-figure='{name}']")!.TextContent;
}
