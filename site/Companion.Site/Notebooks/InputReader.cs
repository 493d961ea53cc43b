using System.Text.Json;
using Companion.Content.Notebooks;

namespace Companion.Site.Notebooks;

/// <summary>Reads a control that a cell shows (notebooks/PROTOCOL.md).</summary>
internal static class InputReader
{
    /// <summary>The control, or null if a notebook's file contains something else under its MIME type.</summary>
    public static InputResult? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var control = document.RootElement;
            var value = control.GetProperty("value");
            object? shown = value.ValueKind switch
            {
                JsonValueKind.True => true,
                JsonValueKind.False => false,
                JsonValueKind.Null => null,
                _ => value.ToString(),
            };
            return control.GetProperty("label").GetString() is { } label ? new InputResult(label, shown, json) : null;
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
