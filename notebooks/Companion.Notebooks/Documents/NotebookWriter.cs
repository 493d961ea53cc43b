using Companion.Notebooks.Documents.Dib;
using Companion.Notebooks.Documents.Ipynb;
using Companion.Notebooks.Documents.Scripts;

namespace Companion.Notebooks.Documents;

/// <summary>Writes notebooks.</summary>
public static class NotebookWriter
{
    /// <summary>
    /// The whole text of a file that holds the notebook. What was read from the same format and is unchanged is written as
    /// it was; see the formats for what they cannot hold.
    /// </summary>
    public static string Write(Notebook notebook, NotebookFormat format) =>
        format == NotebookFormat.Ipynb ? IpynbWriter.Write(notebook)
        : format == NotebookFormat.Dib ? DibWriter.Write(notebook)
        : format == NotebookFormat.Script ? ScriptWriter.Write(notebook)
        : ProgramWriter.Write(notebook);
}
