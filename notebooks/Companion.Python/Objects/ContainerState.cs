using Companion.Python.Objects.Scopes;
using Companion.Python.Values;

namespace Companion.Python.Objects;

/// <summary>The contents of a <see cref="Container"/> at a point in time.</summary>
internal sealed record ContainerState(Array Items, Undetermined? Doubt, Change? Changed);
