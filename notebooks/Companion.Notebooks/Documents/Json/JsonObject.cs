using System.Collections.Immutable;

namespace Companion.Notebooks.Documents.Json;

/// <summary>A JSON object.</summary>
/// <param name="Members">
/// Its members in the order in which they are written. If two have the same name, the last one counts.
/// </param>
public sealed record JsonObject(ImmutableArray<JsonMember> Members) : JsonValue
{
    /// <summary><c>{}</c>.</summary>
    public static JsonObject Empty { get; } = new([]);

    /// <summary>The value of a member, or null if there is none.</summary>
    public JsonValue? Find(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? null : Members[index].Value;
    }

    /// <summary>The text of a member that is a string, or null.</summary>
    public string? FindText(string name) => (Find(name) as JsonString)?.Value;

    /// <summary>A member that is an object, or null.</summary>
    public JsonObject? FindObject(string name) => Find(name) as JsonObject;

    /// <summary>
    /// Returns a copy with a member's value changed in place. A new member is inserted in order if the names are
    /// sorted, otherwise appended.
    /// </summary>
    public JsonObject With(string name, JsonValue value)
    {
        var index = IndexOf(name);
        if (index >= 0)
        {
            return ReferenceEquals(Members[index].Value, value)
                ? this
                : new JsonObject(Members.SetItem(index, new JsonMember(name, value)));
        }

        var member = new JsonMember(name, value);
        for (index = 0; index < Members.Length; index++)
        {
            if (index > 0 && string.CompareOrdinal(Members[index - 1].Name, Members[index].Name) > 0)
            {
                return new JsonObject(Members.Add(member));
            }
        }

        index = 0;
        while (index < Members.Length && string.CompareOrdinal(Members[index].Name, name) < 0)
        {
            index++;
        }

        return new JsonObject(Members.Insert(index, member));
    }

    /// <summary>Returns a copy without the members of a name.</summary>
    public JsonObject Without(string name) =>
        IndexOf(name) < 0 ? this : new JsonObject(Members.RemoveAll(member => member.Name == name));

    /// <summary>Objects are equal if they have the same names with equal values, in any order.</summary>
    public bool Equals(JsonObject? other)
    {
        if (other is null || ReferenceEquals(this, other))
        {
            return other is not null;
        }

        var mine = Values();
        var theirs = other.Values();
        return mine.Count == theirs.Count
            && mine.All(member => theirs.TryGetValue(member.Key, out var value) && member.Value.Equals(value));
    }

    /// <inheritdoc />
    public override int GetHashCode() =>
        Values().Keys.Aggregate(0, (hash, name) => hash ^ StringComparer.Ordinal.GetHashCode(name));

    private Dictionary<string, JsonValue> Values()
    {
        var values = new Dictionary<string, JsonValue>(Members.Length);
        foreach (var member in Members)
        {
            values[member.Name] = member.Value;
        }

        return values;
    }

    private int IndexOf(string name)
    {
        for (var index = Members.Length - 1; index >= 0; index--)
        {
            if (Members[index].Name == name)
            {
                return index;
            }
        }

        return -1;
    }
}
