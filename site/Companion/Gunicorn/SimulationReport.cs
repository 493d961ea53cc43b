using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>Prints a simulation for a person at a terminal.</summary>
internal static class SimulationReport
{
    public static void Write(WorkerSimulation simulation)
    {
        var (load, result) = (simulation.Load, simulation.Result);
        Line("workers", $"{result.Pool.Workers}");
        Line(
            "requests",
            $"{result.Arrived} in {load.Duration.TotalSeconds:0.###} s ({load.RequestsPerSecond:0.###}/s, {load.Service.TotalMilliseconds:0.###} ms each, seed {load.Seed})"
        );
        Line("answered", Answered(result));
        Line("throughput", $"{result.Throughput:0.0} requests/s");
        Line("busy", $"{result.Utilisation:P0}");
        Line("mean", Time(result, result.Mean));
        Line("p50", Time(result, result.Median));
        Line("p95", Time(result, result.Percentile95));
        Line("p99", Time(result, result.Percentile99));
        Console.WriteLine();
        QueueSparkline.Write(result);
        Console.WriteLine();
        foreach (var sentence in simulation.Advice)
        {
            Console.WriteLine(sentence);
        }
    }

    private static string Answered(QueueResult result) =>
        string.Join(
            ", ",
            new[]
            {
                $"{result.Answered}",
                result.TimedOut > 0 ? $"{result.TimedOut} killed at the timeout" : "",
                result.Refused > 0 ? $"{result.Refused} refused because the backlog was full" : "",
            }.Where(part => part.Length > 0)
        );

    private static void Line(string name, string value) => Console.WriteLine($"{name, -11} {value}");

    private static string Time(QueueResult result, TimeSpan time) =>
        result.Answered == 0 ? "-" : $"{time.TotalMilliseconds:0.0} ms";
}
