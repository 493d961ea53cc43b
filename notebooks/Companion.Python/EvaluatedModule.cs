using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python;

/// <summary>The result of importing a module.</summary>
public sealed record EvaluatedModule
{
    /// <summary>The requested names that the module defines when it ends.</summary>
    public required IReadOnlyDictionary<string, EvaluatedName> Names { get; init; }

    /// <summary>What could not be understood, and other useful notes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The exception that the import is certain to raise; null when the module loads.</summary>
    public LoadError? Error { get; init; }

    /// <summary>
    /// Why names that are not in <see cref="Names"/> may still be set (for instance by an <c>import *</c> from
    /// something unknown); null when they are not set.
    /// </summary>
    public Undetermined? Unlisted { get; init; }

    /// <summary>
    /// Whether an operation on an undetermined value may raise an uncaught exception, so that the import may fail; the
    /// names are those of a module that loads.
    /// </summary>
    public bool MayFail { get; init; }
}
