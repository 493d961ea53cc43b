using System.Collections.Immutable;
using Companion.Notebooks.Documents;
using Companion.Notebooks.Kernels;

namespace Companion.Notebooks.Hosts;

/// <summary>A file that <c>#!import</c> can name: a notebook, or a script as one cell.</summary>
internal static class ImportableFile
{
    /// <summary>Splits a file into its cells.</summary>
    /// <param name="path">The path as the command gives it, whose extension decides the format.</param>
    /// <param name="text">The file's text.</param>
    /// <returns>The code cells.</returns>
    /// <exception cref="KernelHostException">The file is neither a notebook nor a script.</exception>
    public static ImmutableArray<ImportedCell> Split(string path, string text)
    {
        if (Path.GetExtension(path) is ".cs" or ".csx")
        {
            return [new ImportedCell("script", text, KernelNames.CSharp)];
        }

        if (NotebookFormat.FromPath(path) is not { CanRead: true } format)
        {
            throw new KernelHostException($"'{path}' cannot be imported: only .ipynb, .dib, .csx and .cs files can");
        }

        try
        {
            return
            [
                .. NotebookReader
                    .Read(text, format)
                    .Cells.Where(cell => cell.Kind == CellKind.Code)
                    .Select((cell, at) => new ImportedCell($"cell {at + 1}", cell.Source, cell.Language)),
            ];
        }
        catch (NotebookFormatException exception)
        {
            throw new KernelHostException($"'{path}' is not a notebook: {exception.Message}");
        }
    }
}
