namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// Compares horizontal and vertical scaling with the same requests. Both handle the same traffic; the faster processor
/// also answers each request sooner, which more workers never do.
/// </summary>
/// <param name="Load">The requests.</param>
/// <param name="Rows">The horizontal rows, then the vertical ones, each in order of the factor.</param>
public sealed record ScalingComparison(RequestLoad Load, IReadOnlyList<ScalingRow> Rows)
{
    private static readonly int[] Factors = [1, 2, 4];

    /// <summary>Runs a load with 1, 2 and 4 workers, and with one worker that is 1, 2 and 4 times as fast.</summary>
    public static ScalingComparison Of(RequestLoad load)
    {
        var requests = load.Requests();
        var horizontal = Factors.Select(factor => new ScalingRow(
            ScalingKind.Horizontal,
            factor,
            WorkerQueue.Run(new WorkerPool(factor), requests, load.Duration)
        ));
        var vertical = Factors.Select(factor => new ScalingRow(
            ScalingKind.Vertical,
            factor,
            WorkerQueue.Run(new WorkerPool(1), Faster(requests, factor), load.Duration)
        ));
        return new ScalingComparison(load, [.. horizontal, .. vertical]);
    }

    private static List<Request> Faster(IReadOnlyList<Request> requests, int factor) =>
        [.. requests.Select(request => request with { ServiceMicroseconds = request.ServiceMicroseconds / factor })];
}
