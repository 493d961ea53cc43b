using AwesomeAssertions;
using Companion.Simulations.Gunicorn.Queueing;
using CsCheck;
using Xunit;

namespace Companion.Simulations.Tests.Gunicorn;

public sealed class QueueTests
{
    private static readonly TimeSpan Measured = TimeSpan.FromMilliseconds(51.2);

    // A real Gunicorn 20.1 with a view that takes 50 ms, and 16 clients that send again as soon as they have an answer.
    [Theory]
    [InlineData(1, 18.9, 847)]
    [InlineData(2, 38.0, 421)]
    [InlineData(4, 77.7, 206)]
    public void A_closed_loop_does_what_the_real_server_did_within_four_percent(int workers, double rate, double mean)
    {
        var result = WorkerQueue.Run(
            new WorkerPool(workers),
            ClosedLoop(workers, clients: 16, TimeSpan.FromSeconds(60))
        );

        result.Throughput.Should().BeApproximately(rate, 0.04 * rate);
        result.Mean.TotalMilliseconds.Should().BeApproximately(mean, 0.04 * mean);
    }

    // The real server's arrivals were random and few (the record does not say how few; the test assumes 20 s):
    // the measured value must be within the range that the same load produces with other seeds.
    [Theory]
    [InlineData(1, 10, 98.2, 224)]
    [InlineData(1, 16, 206, 457)]
    [InlineData(2, 32, 118.9, 255)]
    [InlineData(4, 64, 79.2, 148)]
    public void The_real_servers_times_lie_among_those_of_a_thousand_seeds(
        int workers,
        double rate,
        double mean,
        double p95
    )
    {
        var runs = Enumerable
            .Range(1, 1000)
            .Select(seed => new RequestLoad(rate, TimeSpan.FromSeconds(20), Measured, (ulong)seed))
            .Select(load => WorkerQueue.Run(new WorkerPool(workers), load, traceLimit: 0))
            .ToList();

        Share(runs, run => run.Mean.TotalMilliseconds, mean).Should().BeInRange(0.01, 0.99);
        Share(runs, run => run.Percentile95.TotalMilliseconds, p95).Should().BeInRange(0.01, 0.99);
    }

    [Theory]
    [InlineData(1, 10, 0.01)]
    [InlineData(1, 16, 0.03)]
    public void Long_runs_with_a_fixed_service_time_meet_Pollaczek_and_Khinchine(
        int workers,
        double rate,
        double tolerance
    )
    {
        var service = Measured.TotalSeconds;
        var load = rate * service / workers;
        var expected = service + (load * service / (2 * (1 - load)));

        Mean(workers, rate, ServiceShape.Fixed).Should().BeApproximately(expected, tolerance * expected);
    }

    [Theory]
    [InlineData(1, 10, 0.02)]
    [InlineData(2, 32, 0.04)]
    [InlineData(4, 64, 0.03)]
    public void Long_runs_with_exponential_service_times_meet_Erlang(int workers, double rate, double tolerance)
    {
        var service = Measured.TotalSeconds;
        var expected = service + (ErlangC(workers, rate * service) * service / (workers - (rate * service)));

        Mean(workers, rate, ServiceShape.Exponential).Should().BeApproximately(expected, tolerance * expected);
    }

    [Fact]
    public void Every_request_starts_when_a_slow_and_simple_simulation_starts_it() =>
        Gen.Select(Gen.Int[1, 6], Gen.Int[0, 5], Gen.Select(Gen.Long[0, 2_000], Gen.Long[0, 400]).List[0, 60])
            .Sample(
                (workers, backlog, pairs) =>
                {
                    var requests = pairs.Select(pair => new Request(pair.Item1, pair.Item2)).ToList();
                    var result = WorkerQueue.Run(new WorkerPool(workers, Backlog: backlog), requests, traceLimit: 100);

                    var actual = result.Trace.Select(trace => (long?)trace.Started?.TotalMicroseconds);
                    actual.Should().Equal(SlowStarts(workers, backlog, requests));
                }
            );

    [Fact]
    public void The_queue_over_time_and_the_totals_agree_with_the_trace() =>
        Gen.Select(Gen.Int[0, 4], Gen.Select(Gen.Long[0, 2_000], Gen.Long[1, 400]).List[1, 60])
            .Sample(
                (workers, pairs) =>
                {
                    var requests = pairs.Select(pair => new Request(pair.Item1, pair.Item2)).ToList();
                    var result = WorkerQueue.Run(new WorkerPool(workers), requests, traceLimit: 100);

                    foreach (var sample in result.Samples)
                    {
                        var waiting = result.Trace.Count(trace =>
                            trace.Arrived <= sample.At && !(trace.Started <= sample.At)
                        );
                        var busy = result.Trace.Count(trace =>
                            trace.Started <= sample.At && trace.Finished > sample.At
                        );
                        sample.Should().Be(new QueueSample(sample.At, waiting, busy));
                    }

                    result.Answered.Should().Be(workers == 0 ? 0 : requests.Count);
                    result.LongestQueue.Should().BeGreaterThanOrEqualTo(result.Samples.Max(sample => sample.Waiting));
                    result.Utilisation.Should().BeInRange(0, 1);
                }
            );

    [Fact]
    public void A_full_backlog_refuses()
    {
        var requests = Enumerable.Repeat(new Request(0, 1_000), 10).ToList();

        var result = WorkerQueue.Run(new WorkerPool(1, Backlog: 3), requests);

        result.Answered.Should().Be(4);
        result.Refused.Should().Be(6);
        result.LongestQueue.Should().Be(3);
    }

    [Fact]
    public void Without_workers_requests_wait_for_ever()
    {
        var result = WorkerQueue.Run(
            new WorkerPool(0, Backlog: 3),
            Enumerable.Repeat(new Request(0, 1_000), 10).ToList()
        );

        (result.Answered, result.Refused, result.LongestQueue).Should().Be((0, 7, 3));
        result.Trace[0].Outcome.Should().Be(RequestOutcome.Waiting);
    }

    [Theory]
    [InlineData(1, 30, RequestOutcome.TimedOut, 30)]
    [InlineData(1, 0, RequestOutcome.Answered, 45)]
    [InlineData(2, 30, RequestOutcome.Answered, 45)]
    public void A_sync_worker_that_works_too_long_is_killed(
        int threads,
        int timeout,
        RequestOutcome outcome,
        int seconds
    )
    {
        var result = WorkerQueue.Run(new WorkerPool(1, threads, TimeoutSeconds: timeout), [new Request(0, 45_000_000)]);

        result.Trace[0].Outcome.Should().Be(outcome);
        result.Trace[0].Finished.Should().Be(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public void Two_workers_carry_what_a_processor_twice_as_fast_carries_and_answer_later()
    {
        var comparison = ScalingComparison.Of(
            new RequestLoad(30, TimeSpan.FromSeconds(300), TimeSpan.FromMilliseconds(50))
        );

        var horizontal = comparison.Rows.Single(row => row is { Kind: ScalingKind.Horizontal, Factor: 2 }).Result;
        var vertical = comparison.Rows.Single(row => row is { Kind: ScalingKind.Vertical, Factor: 2 }).Result;
        var alone = comparison.Rows[0].Result;
        horizontal.Throughput.Should().BeApproximately(vertical.Throughput, 0.1);
        horizontal.Throughput.Should().BeGreaterThan(1.3 * alone.Throughput);
        horizontal.Mean.Should().BeGreaterThan(vertical.Mean);
    }

    // Fails if any runtime computes other numbers.
    [Fact]
    public void A_seed_gives_these_numbers_everywhere()
    {
        var load = new RequestLoad(16, TimeSpan.FromSeconds(30), TimeSpan.FromMilliseconds(50), seed: 14);

        var result = WorkerQueue.Run(new WorkerPool(1), load);

        string.Join(' ', load.Requests().Take(5).Select(request => request.ArrivalMicroseconds))
            .Should()
            .Be("137874 170414 224233 233638 386720");
        $"{result.Answered} {result.Mean.TotalMicroseconds} {result.Percentile95.TotalMicroseconds}"
            .Should()
            .Be("449 155688 513706");
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(double.NaN, 1, 1)]
    [InlineData(double.PositiveInfinity, 1, 1)]
    [InlineData(1, 0, 1)]
    [InlineData(1, 1e6, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(1e6, 2, 1)]
    public void A_load_that_cannot_be_is_refused(double rate, double seconds, double milliseconds)
    {
        var load = () => new RequestLoad(rate, TimeSpan.FromSeconds(seconds), TimeSpan.FromMilliseconds(milliseconds));

        load.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static double Share(List<QueueResult> runs, Func<QueueResult, double> value, double measured) =>
        runs.Count(run => value(run) < measured) / (double)runs.Count;

    private static double Mean(int workers, double rate, ServiceShape shape)
    {
        var load = new RequestLoad(rate, TimeSpan.FromSeconds(400_000 / rate), Measured, seed: 7, shape);
        return WorkerQueue.Run(new WorkerPool(workers), load, traceLimit: 0).Mean.TotalSeconds;
    }

    private static double ErlangC(int servers, double offered)
    {
        var blocked = 1.0;
        for (var server = 1; server <= servers; server++)
        {
            blocked = offered * blocked / (server + (offered * blocked));
        }

        return servers * blocked / (servers - (offered * (1 - blocked)));
    }

    // Each client sends its next request as soon as it has an answer, as a load-testing tool does.
    private static List<Request> ClosedLoop(int workers, int clients, TimeSpan duration)
    {
        var (end, service) = ((long)duration.TotalMicroseconds, (long)Measured.TotalMicroseconds);
        var freeFrom = new long[workers];
        var turns = new PriorityQueue<int, (long At, int Client)>();
        for (var client = 0; client < clients; client++)
        {
            turns.Enqueue(client, (0, client));
        }

        var requests = new List<Request>();
        while (turns.TryDequeue(out var client, out var turn) && turn.At < end)
        {
            var worker = Array.IndexOf(freeFrom, freeFrom.Min());
            freeFrom[worker] = Math.Max(turn.At, freeFrom[worker]) + service;
            requests.Add(new Request(turn.At, service));
            turns.Enqueue(client, (freeFrom[worker], client));
        }

        return requests;
    }

    // Simulates every microsecond, with a list as the queue.
    private static List<long?> SlowStarts(int workers, int backlog, List<Request> requests)
    {
        var ordered = requests.OrderBy(request => request.ArrivalMicroseconds).ToList();
        var starts = new long?[ordered.Count];
        var freeFrom = new long[workers];
        var queue = new List<int>();
        for (long now = 0; now < 30_000; now++)
        {
            StartWaiting(now);
            for (var index = 0; index < ordered.Count; index++)
            {
                if (ordered[index].ArrivalMicroseconds == now)
                {
                    if (freeFrom.Any(free => free <= now) || queue.Count < backlog)
                    {
                        queue.Add(index);
                        StartWaiting(now);
                    }
                }
            }
        }

        return [.. starts];

        void StartWaiting(long now)
        {
            for (var worker = 0; worker < workers && queue.Count > 0; worker++)
            {
                while (queue.Count > 0 && freeFrom[worker] <= now)
                {
                    starts[queue[0]] = now;
                    freeFrom[worker] = now + ordered[queue[0]].ServiceMicroseconds;
                    queue.RemoveAt(0);
                }
            }
        }
    }
}
