using Companion.Notebooks.Documents.Dib;
using Companion.Notebooks.Documents.Ipynb;

namespace Companion.Notebooks.Documents;

/// <summary>Reads notebooks.</summary>
public static class NotebookReader
{
    /// <summary>Reads a notebook.</summary>
    /// <param name="text">The whole text of the file.</param>
    /// <param name="format">The file's format.</param>
    /// <exception cref="NotebookFormatException">
    /// The text is not a notebook of that format. No other exception is thrown.
    /// </exception>
    public static Notebook Read(string text, NotebookFormat format) =>
        format == NotebookFormat.Ipynb ? IpynbReader.Read(text)
        : format == NotebookFormat.Dib ? DibReader.Read(text)
        : throw new NotebookFormatException(
            new TextPosition(1, 1),
            $"a {format.Description} cannot be read as a notebook",
            "notebooks are read from .ipynb and .dib files"
        );
}
