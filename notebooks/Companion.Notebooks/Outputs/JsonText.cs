using Microsoft.DotNet.Interactive.Formatting;

namespace Companion.Notebooks.Outputs;

/// <summary>Values as JSON, by the formatter that notebooks can configure.</summary>
internal static class JsonText
{
    public static string Of(object? value) => value.ToDisplayString(MimeTypes.Json);
}
