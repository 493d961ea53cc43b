using System.Reflection;
using System.Text;
using Companion.Notebooks.Documents;

namespace Companion.Site.Authoring;

/// <summary>The files in <c>Templates</c>: text with places such as <c>@TITLE@</c> to fill in.</summary>
internal static class DraftTemplate
{
    /// <summary>A file with its places filled in.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="values">The texts for the places, by their names.</param>
    public static string Read(string name, params (string Place, string Text)[] values)
    {
        using var resource = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream($"Companion.Site.Authoring.{name}")!;
        using var reader = new StreamReader(resource, Encoding.UTF8);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return values.Aggregate(
            text,
            (filled, value) => filled.Replace($"@{value.Place}@", value.Text, StringComparison.Ordinal)
        );
    }

    /// <summary>A notebook, which is kept as <c>.dib</c>, as <c>.ipynb</c>.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="values">The texts for the places, by their names.</param>
    public static string ReadNotebook(string name, params (string Place, string Text)[] values) =>
        NotebookWriter.Write(NotebookReader.Read(Read(name, values), NotebookFormat.Dib), NotebookFormat.Ipynb);
}
