namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>Measures the requests of a finished run.</summary>
internal static class QueueMeasurement
{
    private const int SampleCount = 120;

    public static QueueResult Of(WorkerPool pool, List<ServedRequest> served, TimeSpan duration, int traceLimit)
    {
        var end = Math.Max(
            duration.Ticks / TimeSpan.TicksPerMicrosecond,
            served.Select(request => Math.Max(request.Arrival, request.Finish)).DefaultIfEmpty(0).Max()
        );
        var times = served
            .Where(request => request.Outcome == RequestOutcome.Answered)
            .Select(request => request.Finish - request.Arrival)
            .Order()
            .ToList();
        var busy = served.Sum(request => request.Finish - request.Start);
        var samples = QueueTimeline.Of(served, end, SampleCount, out var longestQueue);
        return new QueueResult
        {
            Pool = pool,
            Arrived = served.Count,
            Answered = times.Count,
            TimedOut = served.Count(request => request.Outcome == RequestOutcome.TimedOut),
            Refused = served.Count(request => request.Outcome == RequestOutcome.Refused),
            Elapsed = TimeSpan.FromMicroseconds(end),
            Throughput = end == 0 ? 0 : times.Count / (end / 1e6),
            Utilisation = end == 0 || pool.Servers == 0 ? 0 : busy / (double)end / pool.Servers,
            Mean = TimeSpan.FromMicroseconds(times.Count == 0 ? 0 : (times.Sum() + (times.Count / 2)) / times.Count),
            Median = Percentile(times, 50),
            Percentile95 = Percentile(times, 95),
            Percentile99 = Percentile(times, 99),
            Longest = Percentile(times, 100),
            LongestQueue = longestQueue,
            Samples = samples,
            Trace = [.. served.Take(traceLimit).Select(Trace)],
        };
    }

    // The nearest rank: the smallest time that this percentage of the requests does not exceed.
    private static TimeSpan Percentile(List<long> times, int percent) =>
        TimeSpan.FromMicroseconds(times.Count == 0 ? 0 : times[(int)((((long)times.Count * percent) + 99) / 100) - 1]);

    private static RequestTrace Trace(ServedRequest request, int index) =>
        new(
            index + 1,
            request.Outcome,
            TimeSpan.FromMicroseconds(request.Arrival),
            request.Start < 0 ? null : TimeSpan.FromMicroseconds(request.Start),
            request.Start < 0 ? null : TimeSpan.FromMicroseconds(request.Finish),
            request.Start < 0 ? null : request.Worker
        );
}
