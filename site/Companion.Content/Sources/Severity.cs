namespace Companion.Content.Sources;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>Something worth knowing; nothing is wrong.</summary>
    Note,

    /// <summary>Something is probably not what the author meant; the build goes on.</summary>
    Warning,

    /// <summary>The build does not succeed.</summary>
    Error,
}
