namespace Companion.Notebooks.Documents.Json;

/// <summary>
/// A JSON value (RFC 8259) that remembers how it was written. System.Text.Json's trees keep neither a value's position,
/// which error messages need, nor its original text, which an unchanged part of a file must keep.
/// </summary>
public abstract record JsonValue
{
    private protected JsonValue() { }

    internal JsonPlace Place { get; init; }

    /// <summary>Reads one JSON value with nothing but white space around it.</summary>
    /// <exception cref="NotebookFormatException">The text is not JSON, or nests more than 128 deep.</exception>
    public static JsonValue Parse(string text) => new JsonParser(text, 0, text.Length).ParseWhole();

    /// <summary>The JSON text on one line, without spaces.</summary>
    public sealed override string ToString() => JsonRenderer.Render(this, JsonLayout.OneLine);
}
