using Companion.Simulations.Python.Values;

namespace Companion.Simulations.Python.Objects;

/// <summary>The contents of a <see cref="Container"/> at one time.</summary>
internal sealed record ContainerState(Array Items, Undetermined? Doubt, Change? Changed);
