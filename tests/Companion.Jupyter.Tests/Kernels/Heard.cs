using System.Text.Json;

namespace Companion.Jupyter.Tests.Kernels;

/// <summary>A message from the kernel.</summary>
public sealed record Heard(JsonElement Header, JsonElement Parent, JsonElement Content)
{
    public string Type => Header.GetProperty("msg_type").GetString()!;

    /// <summary>The id of the request that caused it; null if there is none.</summary>
    public string? ParentId => Parent.TryGetProperty("msg_id", out var id) ? id.GetString() : null;

    /// <summary>A string member of the content.</summary>
    public string? this[string name] => Content.TryGetProperty(name, out var value) ? value.GetString() : null;
}
