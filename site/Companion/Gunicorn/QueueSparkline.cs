using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>The length of the queue over time in one row of bars.</summary>
internal static class QueueSparkline
{
    private const string Bars = " ▁▂▃▄▅▆▇█";
    private const int SamplesPerColumn = 2;

    public static void Write(QueueResult result)
    {
        var columns = result
            .Samples.Chunk(SamplesPerColumn)
            .Select(samples => samples.Max(sample => sample.Waiting))
            .ToList();
        var highest = columns.DefaultIfEmpty(0).Max();
        var end = $"{result.Elapsed.TotalSeconds:0.#} s";
        Console.WriteLine($"requests waiting for a worker, at most {result.LongestQueue}");
        Console.WriteLine($"|{string.Concat(columns.Select(waiting => Bar(waiting, highest)))}|");
        Console.WriteLine($" 0 s{end.PadLeft(columns.Count - "0 s".Length)}");
    }

    // Any waiting request shows, however few there are compared with the maximum.
    private static char Bar(int waiting, int highest) =>
        waiting == 0 ? Bars[0] : Bars[Math.Max(1, (int)((long)waiting * (Bars.Length - 1) / highest))];
}
