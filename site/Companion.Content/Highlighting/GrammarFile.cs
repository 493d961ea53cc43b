using System.Text.Json;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Grammars.Parser;

namespace Companion.Content.Highlighting;

/// <summary>
/// Reads a grammar of the package by its scope. The package's own reader is not used: <see cref="Utf8JsonReader"/> is
/// precompiled, so the first page renders faster.
/// </summary>
internal static class GrammarFile
{
    private const string Json = ".json";

    private static readonly Dictionary<string, string> Packaged = new(StringComparer.Ordinal)
    {
        ["document.adoc"] = "asciidoc.syntaxes.asciidoc",
        ["source.asp.vb.net"] = "vb.syntaxes.asp-vb-net.tmlanguage.json",
        ["source.batchfile"] = "bat.syntaxes.batchfile",
        ["source.c"] = "cpp.syntaxes.c",
        ["source.c.platform"] = "cpp.syntaxes.platform",
        ["source.clojure"] = "clojure.syntaxes.clojure",
        ["source.coffee"] = "coffeescript.syntaxes.coffeescript",
        ["source.cpp"] = "cpp.syntaxes.cpp",
        ["source.css"] = "css.syntaxes.css",
        ["source.css.less"] = "less.syntaxes.less",
        ["source.css.scss"] = "scss.syntaxes.scss",
        ["source.cuda-cpp"] = "cpp.syntaxes.cuda-cpp",
        ["source.dart"] = "dart.syntaxes.dart",
        ["source.fsharp"] = "fsharp.syntaxes.fsharp",
        ["source.groovy"] = "groovy.syntaxes.groovy",
        ["source.hlsl"] = "hlsl.syntaxes.hlsl",
        ["source.ignore"] = "git.syntaxes.ignore",
        ["source.julia"] = "julia.syntaxes.julia",
        ["source.lua"] = "lua.syntaxes.lua",
        ["source.makefile"] = "make.syntaxes.make",
        ["source.objc"] = "objectivec.syntaxes.objective-c",
        ["source.objcpp"] = "objectivec.syntaxes.objective-c++",
        ["source.pascal"] = "pascal.syntaxes.pascal",
        ["source.perl"] = "perl.syntaxes.perl",
        ["source.perl.6"] = "perl.syntaxes.perl6",
        ["source.php"] = "php.syntaxes.php",
        ["source.powershell"] = "powershell.syntaxes.powershell",
        ["source.r"] = "r.syntaxes.r",
        ["source.shaderlab"] = "shaderlab.syntaxes.shaderlab",
        ["source.typst"] = "typst.syntaxes.typst",
        ["source.typst-code"] = "typst.syntaxes.typst-code",
        ["source.x86asm"] = "x86asm.syntaxes.x86asm",
        ["text.bibtex"] = "latex.syntaxes.Bibtex",
        ["text.html.basic"] = "html.syntaxes.html",
        ["text.html.cshtml"] = "razor.syntaxes.cshtml",
        ["text.html.handlebars"] = "handlebars.syntaxes.Handlebars",
        ["text.html.php"] = "php.syntaxes.html",
        ["text.log"] = "log.syntaxes.log",
        ["text.pug"] = "pug.syntaxes.pug",
        ["text.tex"] = "latex.syntaxes.TeX",
        ["text.tex.latex"] = "latex.syntaxes.LaTeX",
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
        var file = Packaged[scope];
        var name = file.EndsWith(Json, StringComparison.Ordinal) ? file : $"{file}.tmLanguage{Json}";
        return typeof(RegistryOptions).Assembly.GetManifestResourceStream(
                $"TextMateSharp.Grammars.Resources.Grammars.{name}"
            ) ?? throw new InvalidOperationException($"There is no grammar for {scope}.");
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
