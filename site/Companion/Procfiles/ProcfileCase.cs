using System.Text.Json.Serialization;

namespace Companion.CommandLine.Procfiles;

/// <summary>A case of a batch. Other keys are ignored.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Text">The file's bytes, in base64 in the JSON.</param>
internal sealed record ProcfileCase(string? Name, [property: JsonPropertyName("text_base64")] byte[]? Text)
{
    /// <summary>The form of a case.</summary>
    public const string Shape = "{\"name\",\"text_base64\"}";
}
