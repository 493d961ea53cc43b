using System.Collections.Frozen;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>The names that a cell's language goes by, as .NET Interactive has them.</summary>
public static class CellLanguages
{
    /// <summary>The language of cells that name none.</summary>
    public const string CSharp = "csharp";

    /// <summary>Text to be rendered.</summary>
    public const string Markdown = "markdown";

    /// <summary>Markup to be shown.</summary>
    public const string Html = "html";

    /// <summary>A script for the page.</summary>
    public const string JavaScript = "javascript";

    /// <summary>A diagram's text.</summary>
    public const string Mermaid = "mermaid";

    /// <summary>Data under a name.</summary>
    public const string Value = "value";

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["csharp"] = CSharp,
        ["cs"] = CSharp,
        ["c#"] = CSharp,
        ["markdown"] = Markdown,
        ["md"] = Markdown,
        ["html"] = Html,
        ["javascript"] = JavaScript,
        ["js"] = JavaScript,
        ["mermaid"] = Mermaid,
        ["value"] = Value,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // They end a cell of ours too, but there is no kernel for them.
    private static readonly FrozenSet<string> Foreign = FrozenSet.ToFrozenSet(
        ["fsharp", "fs", "f#", "pwsh", "powershell", "sql", "kql", "http", "python", "r"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The language that a name or an alias stands for, or null when it stands for none that we run.</summary>
    public static string? Find(string name) => Names.GetValueOrDefault(name);

    /// <summary>Whether a name is that of a language which .NET Interactive ran and we do not.</summary>
    public static bool IsForeign(string name) => Foreign.Contains(name);
}
