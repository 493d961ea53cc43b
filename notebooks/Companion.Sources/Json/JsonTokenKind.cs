namespace Companion.Sources.Json;

/// <summary>The kinds of tokens that a <see cref="JsonReader"/> returns.</summary>
public enum JsonTokenKind
{
    /// <summary>Nothing has been read yet.</summary>
    None,

    /// <summary><c>{</c>.</summary>
    StartObject,

    /// <summary><c>}</c>; its span is the whole object.</summary>
    EndObject,

    /// <summary><c>[</c>.</summary>
    StartArray,

    /// <summary><c>]</c>; its span is the whole array.</summary>
    EndArray,

    /// <summary>A member's name; its value is the next token.</summary>
    PropertyName,

    /// <summary>A string that is a value.</summary>
    Text,

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    Literal,
}
