using System.Text.Json;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>A message of the kernel.</summary>
public sealed record Heard(JsonElement Header, JsonElement Parent, JsonElement Content)
{
    public string Type => Header.GetProperty("msg_type").GetString()!;

    /// <summary>What caused it; null where nothing did.</summary>
    public string? ParentId => Parent.TryGetProperty("msg_id", out var id) ? id.GetString() : null;

    /// <summary>A text of the content.</summary>
    public string? this[string name] => Content.TryGetProperty(name, out var value) ? value.GetString() : null;
}
