namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>
/// Requests of independent visitors: a Poisson process. The same load produces the same requests
/// everywhere.
/// </summary>
public sealed record RequestLoad
{
    /// <summary>The largest number of requests in a load.</summary>
    public const int MostRequests = 1_000_000;

    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Creates a load.</summary>
    /// <param name="requestsPerSecond">The mean rate, more than 0.</param>
    /// <param name="duration">How long requests arrive, more than 0 and at most a day.</param>
    /// <param name="service">The mean time for which a request keeps a worker busy, 1 µs to an hour.</param>
    /// <param name="seed">The seed: selects one of the possible sequences.</param>
    /// <param name="shape">How the service time varies.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A value is out of its range, or the load has more than <see cref="MostRequests"/>.
    /// </exception>
    public RequestLoad(
        double requestsPerSecond,
        TimeSpan duration,
        TimeSpan service,
        ulong seed = 1,
        ServiceShape shape = ServiceShape.Fixed
    )
    {
        InRange(
            requestsPerSecond is > 0 and <= MostRequests,
            nameof(requestsPerSecond),
            "the rate must be more than 0 and at most a million requests a second"
        );
        InRange(
            duration > TimeSpan.Zero && duration <= TimeSpan.FromDays(1),
            nameof(duration),
            "the load must last more than 0 seconds and at most a day"
        );
        InRange(
            service >= TimeSpan.FromMicroseconds(1) && service <= TimeSpan.FromHours(1),
            nameof(service),
            "a request must take from 0.001 ms to an hour"
        );
        InRange(
            requestsPerSecond * duration.TotalSeconds <= MostRequests,
            nameof(duration),
            "the load must have at most a million requests"
        );
        RequestsPerSecond = requestsPerSecond;
        Duration = duration;
        Service = service;
        Seed = seed;
        Shape = shape;
    }

    /// <summary>The mean rate of arrival.</summary>
    public double RequestsPerSecond { get; }

    /// <summary>How long requests arrive.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The mean time for which a request keeps a worker busy.</summary>
    public TimeSpan Service { get; }

    /// <summary>The seed: selects one of the possible sequences.</summary>
    public ulong Seed { get; }

    /// <summary>How the service time varies.</summary>
    public ServiceShape Shape { get; }

    /// <summary>The requests in the order of their arrival.</summary>
    public IReadOnlyList<Request> Requests()
    {
        var arrivals = new SeededRandom(Seed);
        // A separate random stream, so that the arrivals do not depend on the service times.
        var services = new SeededRandom(~Seed);
        var meanGap = Math.Max(1, (long)Math.Round(NanosecondsPerSecond / RequestsPerSecond));
        var end = Duration.Ticks * 100;
        var service = Service.Ticks / TimeSpan.TicksPerMicrosecond;
        var requests = new List<Request>();
        for (var at = arrivals.NextExponential(meanGap); at < end; at += arrivals.NextExponential(meanGap))
        {
            var length = Shape == ServiceShape.Fixed ? service : Math.Max(1, services.NextExponential(service));
            requests.Add(new Request(at / 1000, length));
        }

        return requests;
    }

    private static void InRange(bool isInRange, string parameter, string message)
    {
        if (!isInRange)
        {
            throw new ArgumentOutOfRangeException(parameter, message);
        }
    }
}
