namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The outcome of a request.</summary>
public enum RequestOutcome
{
    /// <summary>It is answered.</summary>
    Answered,

    /// <summary>Its worker is killed at the timeout, before the answer.</summary>
    TimedOut,

    /// <summary>The backlog is full when it arrives.</summary>
    Refused,

    /// <summary>It waits forever, since there are no workers.</summary>
    Waiting,
}
