using System.Collections.Frozen;
using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>The languages that cells run in, by the names of <see cref="KernelNames"/>.</summary>
internal static class CellLanguages
{
    public const string CSharp = KernelNames.CSharp;
    public const string Markdown = KernelNames.Markdown;
    public const string Html = KernelNames.Html;
    public const string JavaScript = KernelNames.JavaScript;
    public const string Mermaid = KernelNames.Mermaid;

    /// <summary>Data under a name.</summary>
    public const string Value = "value";

    private static readonly FrozenSet<string> Run = [CSharp, Markdown, Html, JavaScript, Mermaid, Value];

    /// <summary>The language that a name or an alias stands for, or null when it stands for none that runs here.</summary>
    public static string? Find(string name) =>
        KernelNames.Standard.Find(name) is { } found && Run.Contains(found) ? found : null;

    /// <summary>Whether a name is that of a language which .NET Interactive ran and we do not.</summary>
    public static bool IsForeign(string name) => KernelNames.Standard.Find(name) is { } found && !Run.Contains(found);
}
