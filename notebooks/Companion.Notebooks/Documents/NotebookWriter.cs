using Companion.Notebooks.Documents.Dib;
using Companion.Notebooks.Documents.Ipynb;
using Companion.Notebooks.Documents.Scripts;

namespace Companion.Notebooks.Documents;

/// <summary>Writes notebooks.</summary>
public static class NotebookWriter
{
    /// <summary>
    /// Returns the whole text of a file with the notebook. Whatever was read from the same format and is unchanged is
    /// written as it was. See each format for what it cannot represent.
    /// </summary>
    public static string Write(Notebook notebook, NotebookFormat format) =>
        format == NotebookFormat.Ipynb ? IpynbWriter.Write(notebook)
        : format == NotebookFormat.Dib ? DibWriter.Write(notebook)
        : format == NotebookFormat.Script ? ScriptWriter.Write(notebook)
        : ProgramWriter.Write(notebook);
}
