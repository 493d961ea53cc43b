using Microsoft.AspNetCore.StaticFiles;

namespace Companion.Site.Serving;

/// <summary>The media type of a file by its name, and whether it is worth compressing.</summary>
internal static class ContentTypes
{
    private static readonly FileExtensionContentTypeProvider Types = new()
    {
        Mappings =
        {
            [".atom"] = "application/atom+xml",
            [".avif"] = "image/avif",
            [".dib"] = "text/plain",
            [".ipynb"] = "application/json",
            [".js"] = "text/javascript",
            [".map"] = "application/json",
            [".md"] = "text/markdown",
            [".mjs"] = "text/javascript",
            [".rss"] = "application/rss+xml",
            [".vtt"] = "text/vtt",
            [".wasm"] = "application/wasm",
            [".webmanifest"] = "application/manifest+json",
            [".xml"] = "application/xml",
        },
    };

    /// <summary>The type, with the character set for text.</summary>
    public static string Of(string file)
    {
        var type = Types.TryGetContentType(file, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("xml", StringComparison.Ordinal)
            ? $"{type}; charset=utf-8"
            : type;
    }

    /// <summary>Whether this is a page.</summary>
    public static bool IsPage(string type) => type.StartsWith("text/html", StringComparison.Ordinal);

    /// <summary>Whether hosts compress this type: text and WebAssembly.</summary>
    public static bool IsCompressible(string type) =>
        type.StartsWith("text/", StringComparison.Ordinal)
        || type.Contains("json", StringComparison.Ordinal)
        || type.Contains("xml", StringComparison.Ordinal)
        || type is "application/wasm" or "image/x-icon" or "font/ttf" or "application/octet-stream";
}
