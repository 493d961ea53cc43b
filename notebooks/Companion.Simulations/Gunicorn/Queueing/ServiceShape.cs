namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>How the time that a view takes varies.</summary>
public enum ServiceShape
{
    /// <summary>Every request takes the same time.</summary>
    Fixed,

    /// <summary>Most are short and a few are long: exponentially distributed.</summary>
    Exponential,
}
