namespace Companion.Simulations.Django;

/// <summary>The severity of a finding, with Django's own numbers.</summary>
public enum CheckLevel
{
    /// <summary>Useful only for debugging.</summary>
    Debug = 10,

    /// <summary>Worth knowing.</summary>
    Info = 20,

    /// <summary>It works, but is probably not safe.</summary>
    Warning = 30,

    /// <summary>It does not work as written. By default, <c>check</c> fails at this level.</summary>
    Error = 40,

    /// <summary>The project cannot work at all.</summary>
    Critical = 50,
}
