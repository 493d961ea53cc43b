using System.Collections.Frozen;
using Companion.Notebooks.Documents.Json;

namespace Companion.Notebooks.Documents;

/// <summary>The names and aliases of kernels that a notebook's cells can name, as in .NET Interactive.</summary>
public sealed class KernelNames
{
    /// <summary>C#.</summary>
    public const string CSharp = "csharp";

    /// <summary>F#.</summary>
    public const string FSharp = "fsharp";

    /// <summary>PowerShell.</summary>
    public const string PowerShell = "pwsh";

    /// <summary>HTML.</summary>
    public const string Html = "html";

    /// <summary>JavaScript.</summary>
    public const string JavaScript = "javascript";

    /// <summary>Mermaid diagrams.</summary>
    public const string Mermaid = "mermaid";

    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Text that no kernel runs.</summary>
    public const string Raw = "raw";

    private static readonly FrozenDictionary<string, string> BuiltIn = new Dictionary<string, string>
    {
        [CSharp] = CSharp,
        ["cs"] = CSharp,
        ["C#"] = CSharp,
        ["c#"] = CSharp,
        [FSharp] = FSharp,
        ["fs"] = FSharp,
        ["F#"] = FSharp,
        ["f#"] = FSharp,
        [PowerShell] = PowerShell,
        ["powershell"] = PowerShell,
        ["PowerShell"] = PowerShell,
        [Html] = Html,
        [JavaScript] = JavaScript,
        ["js"] = JavaScript,
        [Mermaid] = Mermaid,
        [Markdown] = Markdown,
        ["md"] = Markdown,
        [Raw] = Raw,
        ["sql"] = "sql",
        ["kql"] = "kql",
        ["http"] = "http",
        ["value"] = "value",
    }.ToFrozenDictionary();

    private readonly Dictionary<string, string> _declared = [];

    private KernelNames(JsonObject metadata)
    {
        var info = metadata.FindObject("polyglot_notebook")?.FindObject("kernelInfo");
        foreach (var item in (info?.Find("items") as JsonArray)?.Items ?? [])
        {
            Declare(item as JsonObject);
        }

        Default =
            Named(info?.FindText("defaultKernelName"))
            ?? Named(metadata.FindObject("kernelspec")?.FindText("language"))
            ?? Named(metadata.FindObject("kernelspec")?.FindText("name"))
            ?? Named(metadata.FindObject("language_info")?.FindText("name"))
            ?? CSharp;
    }

    /// <summary>The names that apply to every notebook.</summary>
    public static KernelNames Standard { get; } = new(JsonObject.Empty);

    /// <summary>The language of a cell that does not specify one.</summary>
    public string Default { get; }

    /// <summary>The names that apply to a notebook: the standard ones, and those that its metadata declares.</summary>
    public static KernelNames Of(JsonObject metadata) => new(metadata);

    /// <summary>The kernel name for a name or an alias, or null if it is neither. Names are case-sensitive.</summary>
    public string? Find(string name) => _declared.GetValueOrDefault(name) ?? BuiltIn.GetValueOrDefault(name);

    private void Declare(JsonObject? item)
    {
        if (item?.FindText("name") is not { Length: > 0 } name)
        {
            return;
        }

        // A name may already be another kernel's alias; the first declaration wins.
        _declared.TryAdd(name, name);
        foreach (var alias in (item.Find("aliases") as JsonArray)?.Items.OfType<JsonString>() ?? [])
        {
            _declared.TryAdd(alias.Value, _declared[name]);
        }
    }

    private string? Named(string? name) =>
        name switch
        {
            null or "" or "polyglot-notebook" or "dotnet-interactive" => null,
            ".net-csharp" => CSharp,
            ".net-fsharp" => FSharp,
            ".net-pwsh" or ".net-powershell" => PowerShell,
            _ => Find(name) ?? name,
        };
}
