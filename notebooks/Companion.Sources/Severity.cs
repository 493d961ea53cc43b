namespace Companion.Sources;

/// <summary>The severity of a <see cref="Diagnostic"/>.</summary>
public enum Severity
{
    /// <summary>Something worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Probably not what the author meant; work goes on.</summary>
    Warning,

    /// <summary>A build fails on it; a tool that is simulated would refuse it.</summary>
    Error,
}
