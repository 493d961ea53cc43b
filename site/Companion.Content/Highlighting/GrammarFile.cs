using System.Text.Json;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Grammars.Parser;

namespace Companion.Content.Highlighting;

/// <summary>
/// Reads a grammar by its scope: ours where the package has none or only a coarse one, otherwise the package's. The
/// package's own reader is not used: <see cref="Utf8JsonReader"/> is precompiled, so the first page renders faster.
/// </summary>
internal static class GrammarFile
{
    private static readonly Dictionary<string, string> Packaged = new(StringComparer.Ordinal)
    {
        ["source.css"] = "css.syntaxes.css",
        ["source.diff"] = "diff.syntaxes.diff",
        ["source.dockerfile"] = "docker.syntaxes.docker",
        ["source.ini"] = "ini.syntaxes.ini",
        ["source.js"] = "javascript.syntaxes.JavaScript",
        ["source.json"] = "json.syntaxes.JSON",
        ["source.makefile"] = "make.syntaxes.make",
        ["source.python"] = "python.syntaxes.MagicPython",
        ["source.sql"] = "sql.syntaxes.sql",
        ["source.ts"] = "typescriptbasics.syntaxes.TypeScript",
        ["source.yaml"] = "yaml.syntaxes.yaml",
        ["text.html.basic"] = "html.syntaxes.html",
        ["text.html.markdown"] = "markdownbasics.syntaxes.markdown",
    };

    /// <summary>The grammar with that root scope.</summary>
    public static Raw Read(string scope)
    {
        using var stream = Open(scope);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var json = bytes.AsSpan();
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json["\uFEFF"u8.Length..];
        }

        var reader = new Utf8JsonReader(
            json,
            new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }
        );
        reader.Read();
        return ReadObject(ref reader);
    }

    private static Stream Open(string scope)
    {
        var (assembly, name) = Packaged.TryGetValue(scope, out var packaged)
            ? (typeof(RegistryOptions).Assembly, $"TextMateSharp.Grammars.Resources.Grammars.{packaged}")
            : (
                typeof(GrammarFile).Assembly,
                $"{typeof(GrammarFile).Namespace}.Grammars.{scope[(scope.LastIndexOf('.') + 1)..]}"
            );
        return assembly.GetManifestResourceStream($"{name}.tmLanguage.json")
            ?? throw new InvalidOperationException($"There is no grammar for {scope}.");
    }

    private static Raw ReadObject(ref Utf8JsonReader reader)
    {
        var raw = new Raw();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            if (ReadValue(ref reader) is { } value)
            {
                raw[name] = value;
            }
        }

        return raw;
    }

    private static List<object> ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<object>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (ReadValue(ref reader) is { } value)
            {
                items.Add(value);
            }
        }

        return items;
    }

    private static object? ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader),
            JsonTokenType.StartArray => ReadArray(ref reader),
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Number when reader.TryGetInt32(out var number) => number,
            _ => null,
        };
}
