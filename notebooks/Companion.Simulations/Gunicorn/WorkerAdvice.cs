namespace Companion.Simulations.Gunicorn;

/// <summary>How many workers the Gunicorn documentation recommends for a machine.</summary>
/// <param name="Cores">The machine's processor cores.</param>
/// <param name="Least">Two workers per core.</param>
/// <param name="StartingPoint">
/// The documentation's starting point, 2 × cores + 1: on each core, one worker reads or writes while another computes,
/// and one is spare.
/// </param>
/// <param name="Most">Four workers per core.</param>
public sealed record WorkerAdvice(int Cores, int Least, int StartingPoint, int Most)
{
    /// <summary>The advice for a number of cores, which is limited to 1 to 10,000.</summary>
    public static WorkerAdvice For(int cores)
    {
        var known = Math.Clamp(cores, 1, 10_000);
        return new WorkerAdvice(known, 2 * known, (2 * known) + 1, 4 * known);
    }
}
