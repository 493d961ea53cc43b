using Companion.Python.Values;

namespace Companion.Simulations.Django.Checks;

/// <summary>A setting whose value is not known, with the reason.</summary>
/// <param name="Setting">The setting's name.</param>
/// <param name="Value">Why it is not known.</param>
public sealed record UnknownSetting(string Setting, Undetermined Value);
