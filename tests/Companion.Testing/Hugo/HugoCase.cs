using System.Text.Json.Serialization;

namespace Companion.Testing.Hugo;

/// <summary>A text and what Hugo answered to it when the case was recorded.</summary>
/// <param name="Name">What the case is about.</param>
/// <param name="Text">The text.</param>
/// <param name="Accepted">Whether Hugo built it.</param>
/// <param name="Output">What <see cref="HugoShortcodes"/> showed; null when it was refused.</param>
/// <param name="Differs">Why our answer is meant to be the opposite; null when it is meant to be the same.</param>
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
