using Companion.Podcasts.Times;
using Companion.Sources;
using Companion.Sources.Json;

namespace Companion.Podcasts.Reading;

/// <summary>A JSON value and its place in the text.</summary>
/// <param name="Kind">
/// <see cref="JsonTokenKind.StartObject"/>, <see cref="JsonTokenKind.StartArray"/>, <see cref="JsonTokenKind.Text"/> or
/// <see cref="JsonTokenKind.Literal"/>.
/// </param>
/// <param name="Span">Its place.</param>
/// <param name="Value">The characters of a text, or a literal as it is written.</param>
internal sealed record JsonValue(JsonTokenKind Kind, SourceSpan Span, string Value)
{
    private static readonly Dictionary<string, JsonValue> NoMembers = [];

    public IReadOnlyList<JsonValue> Items { get; init; } = [];

    /// <summary>The members of an object; of two with one name the last counts.</summary>
    public IReadOnlyDictionary<string, JsonValue> Members { get; init; } = NoMembers;

    public bool IsObject => Kind == JsonTokenKind.StartObject;

    public bool IsList => Kind == JsonTokenKind.StartArray;

    /// <summary>Its first character, which is enough to find an object or a list.</summary>
    public SourceSpan Opening => Span with { Length = Math.Min(1, Span.Length) };

    /// <summary>A member; null when there is none, or it is <c>null</c>.</summary>
    public JsonValue? Member(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (
                Members.TryGetValue(name, out var member)
                && member is not { Kind: JsonTokenKind.Literal, Value: "null" }
            )
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>A member that is a text, on one line; null when it is missing, blank or not a text.</summary>
    public string? Text(params ReadOnlySpan<string> names) =>
        Member(names) is { Kind: JsonTokenKind.Text } member ? PlainText.OrNull(member.Value) : null;

    /// <summary>A time: a number of seconds, or a text as people write times; null when it is neither.</summary>
    public TimeSpan? AsTime() =>
        Kind switch
        {
            JsonTokenKind.Literal => PlaybackTime.ParseSeconds(Value),
            JsonTokenKind.Text => PlaybackTime.Parse(Value),
            _ => null,
        };
}
