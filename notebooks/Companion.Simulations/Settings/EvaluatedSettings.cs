using Companion.Python;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Simulations.Settings;

/// <summary>What a settings module came to.</summary>
public sealed record EvaluatedSettings
{
    /// <summary>Every name in capitals that the module ends with, as Django collects them.</summary>
    public required IReadOnlyDictionary<string, EvaluatedSetting> Settings { get; init; }

    /// <summary>What could not be understood, and what is worth knowing.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The exception that importing the module certainly raises; null when it loads.</summary>
    public LoadError? Error { get; init; }

    /// <summary>
    /// Why names that are not among <see cref="Settings"/> may be set all the same (an <c>import *</c> of something that is
    /// not known, for instance); null when they are not set.
    /// </summary>
    public Undetermined? Unlisted { get; init; }

    /// <summary>
    /// Whether an operation with something undetermined may raise an exception that nothing catches, so that the module may
    /// fail to load; the settings are those of a module that loads.
    /// </summary>
    public bool MayFail { get; init; }
}
