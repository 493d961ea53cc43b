using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents;

/// <summary>The metadata by which a host chooses a notebook's kernel, as .NET Interactive writes it.</summary>
internal static class KernelMetadata
{
    public static JsonObject For(string language) =>
        language switch
        {
            KernelNames.CSharp => Net("C#", ".net-csharp", ".cs", "text/x-csharp", "csharp"),
            KernelNames.FSharp => Net("F#", ".net-fsharp", ".fs", "text/x-fsharp", "fsharp"),
            KernelNames.PowerShell => Net("PowerShell", ".net-pwsh", ".ps1", "text/x-powershell", "powershell"),
            _ => new JsonObject([
                new("kernelspec", Texts(("display_name", language), ("language", language), ("name", language))),
                new("language_info", Texts(("name", language))),
            ]),
        };

    // VS Code has no language "polyglot-notebook" or "C#", so the language has the name that the editor itself would
    // write.
    private static JsonObject Net(string language, string kernel, string extension, string type, string lexer) =>
        new([
            new("kernelspec", Texts(("display_name", $".NET ({language})"), ("language", language), ("name", kernel))),
            new(
                "language_info",
                Texts(("file_extension", extension), ("mimetype", type), ("name", lexer), ("pygments_lexer", lexer))
            ),
        ]);

    private static JsonObject Texts(params ReadOnlySpan<(string Name, string Value)> members)
    {
        var made = JsonObject.Empty;
        foreach (var (name, value) in members)
        {
            made = made.With(name, new JsonString(value));
        }

        return made;
    }
}
