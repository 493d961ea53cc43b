namespace Companion.Simulations.Django;

/// <summary>How grave a finding is, with Django's own numbers.</summary>
public enum CheckLevel
{
    /// <summary>Of use only when looking for a fault.</summary>
    Debug = 10,

    /// <summary>Worth knowing.</summary>
    Info = 20,

    /// <summary>Works, and is probably not safe.</summary>
    Warning = 30,

    /// <summary>Does not work as written. The level at which <c>check</c> fails unless told otherwise.</summary>
    Error = 40,

    /// <summary>Nothing can work.</summary>
    Critical = 50,
}
