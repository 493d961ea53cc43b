using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python;

/// <summary>What the import of a module results in.</summary>
public sealed record EvaluatedModule
{
    /// <summary>The names that were asked for and that the module ends with.</summary>
    public required IReadOnlyDictionary<string, EvaluatedName> Names { get; init; }

    /// <summary>What could not be understood, and what is worth knowing.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The exception that the import certainly raises; null when the module loads.</summary>
    public LoadError? Error { get; init; }

    /// <summary>
    /// Why names that are not among <see cref="Names"/> may be set all the same (an <c>import *</c> of something that is
    /// not known, for instance); null when they are not set.
    /// </summary>
    public Undetermined? Unlisted { get; init; }

    /// <summary>
    /// Whether an operation with something undetermined may raise an exception that nothing catches, so that the import may
    /// fail; the names are those of a module that loads.
    /// </summary>
    public bool MayFail { get; init; }
}
