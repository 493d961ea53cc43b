using System.Collections.Immutable;

namespace Companion.Notebooks.Documents.Json;

/// <summary>A JSON array.</summary>
/// <param name="Items">Its values, in order.</param>
public sealed record JsonArray(ImmutableArray<JsonValue> Items) : JsonValue
{
    /// <summary><c>[]</c>.</summary>
    public static JsonArray Empty { get; } = new([]);

    /// <summary>An array of strings.</summary>
    public static JsonArray Of(IEnumerable<string> items) => new([.. items.Select(item => new JsonString(item))]);

    /// <summary>Arrays are equal if their values are equal, in order.</summary>
    public bool Equals(JsonArray? other) => other is not null && Items.AsSpan().SequenceEqual(other.Items.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => Items.IsEmpty ? 0 : HashCode.Combine(Items.Length, Items[0]);

    /// <summary>This same array if nothing changes, so that its spelling in the file is kept.</summary>
    internal JsonArray With(ImmutableArray<JsonValue> items)
    {
        if (items.Length != Items.Length)
        {
            return new JsonArray(items);
        }

        for (var index = 0; index < items.Length; index++)
        {
            if (!ReferenceEquals(items[index], Items[index]))
            {
                return new JsonArray(items);
            }
        }

        return this;
    }
}
