using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents;

/// <summary>The language of a code cell in an <c>.ipynb</c>.</summary>
internal static class CellLanguage
{
    /// <summary>
    /// The language in the cell's metadata as VS Code writes it, else as .NET Interactive wrote it, else the one named
    /// by a first line <c>#!name</c>, else the notebook's default.
    /// </summary>
    public static string Of(JsonObject metadata, string source, KernelNames names) =>
        InMetadata(metadata, names) ?? FirstLine(source, names) ?? names.Default;

    /// <summary>The metadata from which the language can be read back.</summary>
    public static JsonObject Ensure(string language, JsonObject metadata, string source, KernelNames names)
    {
        if (Of(metadata, source, names) == language)
        {
            return metadata;
        }

        var name = new JsonString(language);
        var old = metadata.FindObject("dotnet_interactive") ?? JsonObject.Empty;
        var current = metadata.FindObject("polyglot_notebook") ?? JsonObject.Empty;
        return metadata
            .With("dotnet_interactive", old.With("language", name))
            .With("polyglot_notebook", current.With("kernelName", name));
    }

    private static string? InMetadata(JsonObject metadata, KernelNames names) =>
        (
            metadata.FindObject("polyglot_notebook")?.FindText("kernelName"),
            metadata.FindObject("dotnet_interactive")?.FindText("language")
        ) switch
        {
            ({ Length: > 0 } name, _) => names.Find(name) ?? name,
            (_, { Length: > 0 } name) => names.Find(name) ?? name,
            _ => null,
        };

    private static string? FirstLine(string source, KernelNames names)
    {
        if (!source.StartsWith("#!", StringComparison.Ordinal))
        {
            return null;
        }

        var end = source.IndexOf('\n');
        return names.Find((end < 0 ? source[2..] : source[2..end]).TrimEnd());
    }
}
