using System.Text.Json;

namespace Companion.Notebooks.Kernels;

/// <summary>A cell to run.</summary>
/// <param name="Code">Its text, magic commands included.</param>
/// <param name="Language">The kernel name that its notebook gives it, such as <c>csharp</c> or <c>markdown</c>.</param>
/// <param name="TimeLimit">How long it may run once it is compiled; null for no limit.</param>
/// <param name="Name">
/// Its name in stack traces; null for <c>cell</c> and its number. A named cell is not counted.
/// </param>
public sealed record CellRequest(
    string Code,
    string Language = "csharp",
    TimeSpan? TimeLimit = null,
    string? Name = null
)
{
    /// <summary>
    /// The id by which its notebook knows it; null if the host does not tell. Two cells cannot declare the same input.
    /// </summary>
    public string? Cell { get; init; }

    /// <summary>New values of the notebook's inputs by name, which are kept; JSON's null restores a default.</summary>
    public IReadOnlyDictionary<string, JsonElement>? Inputs { get; init; }
}
