namespace Companion.Notebooks.Outputs;

/// <summary>The MIME types of cells' results.</summary>
public static class MimeTypes
{
    /// <summary>Text, which every host can show.</summary>
    public const string Plain = "text/plain";

    /// <summary>A fragment of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>Markdown.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>An SVG image.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>A Mermaid diagram's text.</summary>
    public const string Mermaid = "text/vnd.mermaid";

    /// <summary>JSON.</summary>
    public const string Json = "application/json";

    /// <summary>A control that the reader can move, as JSON (notebooks/PROTOCOL.md).</summary>
    public const string Input = "application/vnd.companion.input+json";

    /// <summary>
    /// Whether the content of a MIME type is JSON, not text, in a file or a message (nbformat, <c>_is_json_mime</c>).
    /// </summary>
    public static bool IsJson(string type) =>
        type.StartsWith("application/", StringComparison.Ordinal)
        && (type == Json || type.EndsWith("+json", StringComparison.Ordinal));
}
