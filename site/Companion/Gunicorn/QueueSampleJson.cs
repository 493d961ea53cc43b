using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.CommandLine.Gunicorn;

/// <summary>The queue at a moment, in JSON.</summary>
/// <param name="AtMs">The moment, in milliseconds.</param>
/// <param name="Waiting">Requests waiting for a worker.</param>
/// <param name="Busy">Requests being handled by a worker.</param>
internal sealed record QueueSampleJson(double AtMs, int Waiting, int Busy)
{
    public static QueueSampleJson Of(QueueSample sample) =>
        new(sample.At.TotalMilliseconds, sample.Waiting, sample.Busy);
}
