using Companion.Simulations.Gunicorn.Queueing;

namespace Companion.Gunicorn;

/// <summary>The queue at a moment, as JSON has it.</summary>
/// <param name="AtMs">The moment, in milliseconds.</param>
/// <param name="Waiting">Requests that no worker has taken.</param>
/// <param name="Busy">Requests that a worker is busy with.</param>
internal sealed record SampleAnswer(double AtMs, int Waiting, int Busy)
{
    public static SampleAnswer Of(QueueSample sample) => new(sample.At.TotalMilliseconds, sample.Waiting, sample.Busy);
}
