using Microsoft.DotNet.Interactive.Formatting;

namespace Companion.Notebooks.Outputs;

/// <summary>Writes values as JSON, with the formatter that notebooks can configure.</summary>
internal static class JsonText
{
    public static string Of(object? value) => value.ToDisplayString(MimeTypes.Json);
}
