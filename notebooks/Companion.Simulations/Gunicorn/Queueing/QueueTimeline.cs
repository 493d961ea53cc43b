namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// The length of the queue over time. At the same time, arrivals come before requests that leave the queue.
/// </summary>
internal static class QueueTimeline
{
    public static IReadOnlyList<QueueSample> Of(
        List<ServedRequest> served,
        long end,
        int intervals,
        out int longestQueue
    )
    {
        // Arrivals and starts are already in order; a long request may finish after a later one.
        var arrivals = served
            .Where(request => request.Outcome != RequestOutcome.Refused)
            .Select(request => request.Arrival)
            .ToList();
        var starts = served.Where(request => request.Start >= 0).Select(request => request.Start).ToList();
        var finishes = served.Where(request => request.Start >= 0).Select(request => request.Finish).Order().ToList();
        longestQueue = LongestQueue(arrivals, starts);

        var samples = new List<QueueSample>(intervals + 1);
        var (arrived, started, finished) = (0, 0, 0);
        for (var index = 0; index <= intervals; index++)
        {
            var at = end * index / intervals;
            arrived = Advance(arrivals, arrived, at);
            started = Advance(starts, started, at);
            finished = Advance(finishes, finished, at);
            samples.Add(new QueueSample(TimeSpan.FromMicroseconds(at), arrived - started, started - finished));
        }

        return samples;
    }

    private static int LongestQueue(List<long> arrivals, List<long> starts)
    {
        var (longest, started) = (0, 0);
        for (var arrived = 0; arrived < arrivals.Count; arrived++)
        {
            started = Advance(starts, started, arrivals[arrived]);
            longest = Math.Max(longest, arrived + 1 - started);
        }

        return longest;
    }

    private static int Advance(List<long> times, int passed, long until)
    {
        while (passed < times.Count && times[passed] <= until)
        {
            passed++;
        }

        return passed;
    }
}
