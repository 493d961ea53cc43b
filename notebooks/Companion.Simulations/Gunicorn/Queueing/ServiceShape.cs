namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>How the service time of requests varies.</summary>
public enum ServiceShape
{
    /// <summary>Every request takes the same time.</summary>
    Fixed,

    /// <summary>Most requests are short and a few are long: an exponential distribution.</summary>
    Exponential,
}
