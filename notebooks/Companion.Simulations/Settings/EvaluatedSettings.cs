using Companion.Python;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Simulations.Settings;

/// <summary>The result of evaluating a settings module.</summary>
public sealed record EvaluatedSettings
{
    /// <summary>Every uppercase name that the module defines when it ends, as Django collects them.</summary>
    public required IReadOnlyDictionary<string, EvaluatedSetting> Settings { get; init; }

    /// <summary>What could not be understood, and other useful notes.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The exception that importing the module is certain to raise; null when the module loads.</summary>
    public LoadError? Error { get; init; }

    /// <summary>
    /// Why names that are not in <see cref="Settings"/> may still be set (for instance by an <c>import *</c> from
    /// something unknown); null when they are not set.
    /// </summary>
    public Undetermined? Unlisted { get; init; }

    /// <summary>
    /// Whether an operation on an undetermined value may raise an uncaught exception, so that the module may fail to
    /// load; the settings are those of a module that loads.
    /// </summary>
    public bool MayFail { get; init; }
}
