namespace Companion.Notebooks.Outputs;

/// <summary>One form of a result.</summary>
/// <param name="Type">The MIME type, such as <c>text/plain</c> or <c>text/html</c>.</param>
/// <param name="Text">The content; for a JSON type its JSON text, for a binary type its base64 text.</param>
public readonly record struct MimeContent(string Type, string Text);
