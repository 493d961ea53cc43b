using System.Text.Json.Serialization;

namespace Companion.CommandLine.Procfiles;

/// <summary>A case of a batch. Other keys are passed over.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Text">The file's bytes, which JSON carries in base64.</param>
internal sealed record ProcfileCase(string? Name, [property: JsonPropertyName("text_base64")] byte[]? Text)
{
    /// <summary>What a case looks like.</summary>
    public const string Shape = "{\"name\",\"text_base64\"}";
}
