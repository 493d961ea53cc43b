using System.Collections.Frozen;
using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>The languages that cells can run in, by the names of <see cref="KernelNames"/>.</summary>
internal static class CellLanguages
{
    public const string CSharp = KernelNames.CSharp;
    public const string Markdown = KernelNames.Markdown;
    public const string Html = KernelNames.Html;
    public const string JavaScript = KernelNames.JavaScript;
    public const string Mermaid = KernelNames.Mermaid;

    /// <summary>Data stored under a name.</summary>
    public const string Value = "value";

    private static readonly FrozenSet<string> Run = [CSharp, Markdown, Html, JavaScript, Mermaid, Value];

    /// <summary>The language of a name or an alias, or null if no such language runs here.</summary>
    public static string? Find(string name) =>
        KernelNames.Standard.Find(name) is { } found && Run.Contains(found) ? found : null;

    /// <summary>Whether a name is that of a language that .NET Interactive runs and Companion does not.</summary>
    public static bool IsForeign(string name) => KernelNames.Standard.Find(name) is { } found && !Run.Contains(found);
}
