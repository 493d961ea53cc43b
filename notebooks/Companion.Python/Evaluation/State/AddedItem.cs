using Companion.Python.Objects.Scopes;

namespace Companion.Python.Evaluation.State;

/// <summary>The journal's entry for one item appended to a container.</summary>
/// <param name="Changed">The container's previous change.</param>
internal sealed record AddedItem(Change? Changed);
