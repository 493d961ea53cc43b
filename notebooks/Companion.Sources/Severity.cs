namespace Companion.Sources;

/// <summary>The severity of a <see cref="Diagnostic"/>.</summary>
public enum Severity
{
    /// <summary>Something worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably not what the author meant; processing continues.</summary>
    Warning,

    /// <summary>It fails a build; a simulated tool would refuse it.</summary>
    Error,
}
