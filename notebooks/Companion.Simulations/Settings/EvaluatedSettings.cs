using Companion.Simulations.Sources;

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
}
