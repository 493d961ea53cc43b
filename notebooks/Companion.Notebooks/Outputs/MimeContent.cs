namespace Companion.Notebooks.Outputs;

/// <summary>One form of a result.</summary>
/// <param name="Type">The MIME type, such as <c>text/plain</c> or <c>text/html</c>.</param>
/// <param name="Text">The content: JSON text for a JSON type, base64 text for a binary type.</param>
public readonly record struct MimeContent(string Type, string Text);
