namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>What becomes of a request.</summary>
public enum RequestOutcome
{
    /// <summary>It is answered.</summary>
    Answered,

    /// <summary>Its worker is killed at the timeout, before the answer.</summary>
    TimedOut,

    /// <summary>The backlog is full when it arrives.</summary>
    Refused,

    /// <summary>No worker ever comes to it, as there are none.</summary>
    Waiting,
}
