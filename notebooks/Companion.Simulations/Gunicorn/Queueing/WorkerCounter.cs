namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>Assigns requests, in the order of arrival, to workers, and tracks when each worker is free.</summary>
internal sealed class WorkerCounter
{
    private readonly WorkerPool _pool;
    private readonly PriorityQueue<int, (long FreeFrom, int Worker)> _free = new();
    private readonly Queue<long> _startsAhead = new();
    private int _abandoned;

    public WorkerCounter(WorkerPool pool)
    {
        _pool = pool;
        for (var worker = 1; worker <= pool.Servers; worker++)
        {
            _free.Enqueue(worker, (0, worker));
        }
    }

    public ServedRequest Offer(Request request)
    {
        var arrival = request.ArrivalMicroseconds;
        while (_startsAhead.TryPeek(out var ahead) && ahead <= arrival)
        {
            _startsAhead.Dequeue();
        }

        var waits = !_free.TryPeek(out _, out var first) || first.FreeFrom > arrival;
        if (waits && _startsAhead.Count + _abandoned >= Math.Max(0, _pool.Backlog))
        {
            return new ServedRequest(arrival, -1, -1, -1, RequestOutcome.Refused);
        }

        if (!_free.TryDequeue(out var worker, out var turn))
        {
            _abandoned++;
            return new ServedRequest(arrival, -1, -1, -1, RequestOutcome.Waiting);
        }

        var start = Math.Max(arrival, turn.FreeFrom);
        var limit = _pool.TimeoutSeconds * 1_000_000L;
        var isKilled = _pool.KillsSlowRequests && request.ServiceMicroseconds > limit;
        var finish = start + (isKilled ? limit : request.ServiceMicroseconds);
        _free.Enqueue(worker, (finish, worker));
        _startsAhead.Enqueue(start);
        return new ServedRequest(
            arrival,
            start,
            finish,
            worker,
            isKilled ? RequestOutcome.TimedOut : RequestOutcome.Answered
        );
    }
}
