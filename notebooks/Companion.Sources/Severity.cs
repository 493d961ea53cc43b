namespace Companion.Sources;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Something worth knowing.</summary>
    Note,

    /// <summary>Something is probably not what its author meant.</summary>
    Warning,

    /// <summary>The real tool would refuse it.</summary>
    Error,
}
