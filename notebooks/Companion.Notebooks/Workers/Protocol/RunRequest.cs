using System.Text.Json;
using System.Text.Json.Serialization;

namespace Companion.Notebooks.Workers.Protocol;

/// <summary>Runs a cell, after those requested before it.</summary>
/// <param name="Id">The request's id.</param>
/// <param name="Code">The cell's text.</param>
/// <param name="Language">The kernel name of its language.</param>
/// <param name="TimeLimitMs">How long it may run once it is compiled; no limit by default.</param>
/// <param name="OutputLimit">How many characters of output are passed on; null for the default.</param>
public sealed record RunRequest(
    long Id,
    string Code,
    string Language = "csharp",
    double? TimeLimitMs = null,
    int? OutputLimit = null
) : WorkerRequest(Id)
{
    /// <summary>The id by which the host knows the cell; null if it does not tell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Cell { get; init; }

    /// <summary>New values of the notebook's inputs by name, which are kept; JSON's null restores a default.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, JsonElement>? Inputs { get; init; }

    /// <summary>How many characters a cell may output by default.</summary>
    public const int DefaultOutputLimit = 1_000_000;
}
