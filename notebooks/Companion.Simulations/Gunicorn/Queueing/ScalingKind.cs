namespace Companion.Simulations.Gunicorn.Queueing;

/// <summary>The two ways to handle more traffic.</summary>
public enum ScalingKind
{
    /// <summary>More workers of the same speed.</summary>
    Horizontal,

    /// <summary>The same worker on a faster processor.</summary>
    Vertical,
}
