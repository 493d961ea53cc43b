using Companion.Python.Objects.Scopes;

namespace Companion.Python.Evaluation.State;

/// <summary>The journal's note that one item was added at a container's end.</summary>
/// <param name="Changed">The container's last change before it.</param>
internal sealed record AddedItem(Change? Changed);
