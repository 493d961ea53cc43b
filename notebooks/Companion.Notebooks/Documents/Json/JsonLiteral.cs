using System.Globalization;

namespace Companion.Notebooks.Documents.Json;

/// <summary>A JSON number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
/// <param name="Text">Its text as written; numbers keep their digits.</param>
public sealed record JsonLiteral(string Text) : JsonValue
{
    /// <summary><c>null</c>.</summary>
    public static JsonLiteral Null { get; } = new("null");

    /// <summary><c>true</c>.</summary>
    public static JsonLiteral True { get; } = new("true");

    /// <summary><c>false</c>.</summary>
    public static JsonLiteral False { get; } = new("false");

    /// <summary>The number, if it is written as a 32-bit integer.</summary>
    public int? WholeNumber =>
        int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A number.</summary>
    public static JsonLiteral Of(int number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Literals are equal if their texts are.</summary>
    public bool Equals(JsonLiteral? other) => other is not null && Text == other.Text;

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
}
