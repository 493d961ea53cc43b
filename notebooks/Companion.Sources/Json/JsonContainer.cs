namespace Companion.Sources.Json;

/// <summary>An object or array that has been opened.</summary>
/// <param name="Start">The offset of its opening bracket.</param>
/// <param name="IsObject">Whether it is an object.</param>
internal readonly record struct JsonContainer(int Start, bool IsObject)
{
    public char Close => IsObject ? '}' : ']';

    /// <summary>Its name in messages.</summary>
    public string Name => IsObject ? "object" : "list";

    /// <summary>The name of each of its parts in messages.</summary>
    public string Item => IsObject ? "entry" : "item";
}
