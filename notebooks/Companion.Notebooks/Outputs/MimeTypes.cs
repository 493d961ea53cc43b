namespace Companion.Notebooks.Outputs;

/// <summary>The MIME types that cells' results come in.</summary>
public static class MimeTypes
{
    /// <summary>Text, as every host can show it.</summary>
    public const string Plain = "text/plain";

    /// <summary>A fragment of HTML.</summary>
    public const string Html = "text/html";

    /// <summary>Markdown.</summary>
    public const string Markdown = "text/markdown";

    /// <summary>A picture in SVG.</summary>
    public const string Svg = "image/svg+xml";

    /// <summary>A Mermaid diagram's text.</summary>
    public const string Mermaid = "text/vnd.mermaid";

    /// <summary>JSON.</summary>
    public const string Json = "application/json";

    /// <summary>Whether the content of a MIME type is JSON in a file or a message, not text (nbformat, <c>_is_json_mime</c>).</summary>
    public static bool IsJson(string type) =>
        type.StartsWith("application/", StringComparison.Ordinal)
        && (type == Json || type.EndsWith("+json", StringComparison.Ordinal));
}
