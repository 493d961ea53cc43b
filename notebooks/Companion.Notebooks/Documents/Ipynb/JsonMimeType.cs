namespace Companion.Notebooks.Documents.Ipynb;

/// <summary>The MIME types whose content is JSON in the file, not text (nbformat, <c>_is_json_mime</c>).</summary>
internal static class JsonMimeType
{
    public static bool Is(string type) =>
        type.StartsWith("application/", StringComparison.Ordinal)
        && (type == "application/json" || type.EndsWith("+json", StringComparison.Ordinal));
}
