using System.Text.Json.Serialization;

namespace Companion.Testing.Hugo;

/// <summary>A text and Hugo's recorded answer.</summary>
/// <param name="Name">The subject of the case.</param>
/// <param name="Text">The text.</param>
/// <param name="Accepted">Whether Hugo built it.</param>
/// <param name="Output">The output of <see cref="HugoShortcodes"/>; null if Hugo refused the text.</param>
/// <param name="Differs">Why our answer should be the opposite; null if it should be the same.</param>
public sealed record HugoCase(
    string Name,
    string Text,
    [property: JsonPropertyName("ok")] bool Accepted,
    string? Output,
    string? Differs = null
)
{
    public override string ToString() => Name;
}
