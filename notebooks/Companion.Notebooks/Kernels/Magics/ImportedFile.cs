using Companion.Notebooks.Documents;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>The cells of a file that <c>#!import</c> names: those of a notebook, or a script as one cell.</summary>
internal static class ImportedFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="host">Reads the file.</param>
    /// <param name="command">The command that names it.</param>
    /// <param name="path">The file, relative to the notebook.</param>
    /// <param name="importing">The importing cell's name. An imported file's cells are named after its path.</param>
    /// <returns>Each cell's name for stack traces, its code and its language.</returns>
    /// <exception cref="MagicException">It cannot be read, or imports itself.</exception>
    public static IReadOnlyList<(string Name, string Code, string Language)> Read(
        IKernelHost host,
        MagicCommand command,
        string path,
        string importing
    )
    {
        if (importing.StartsWith($"{path}, ", StringComparison.Ordinal) || importing.Count(letter => letter == ',') > 8)
        {
            throw command.Wrong($"'{path}' imports itself");
        }

        var within = importing.Contains(',', StringComparison.Ordinal) ? $", from {importing}" : "";
        try
        {
            var text = host.ReadFile(path);
            return NotebookFormat.FromPath(path) switch
            {
                { CanRead: true } format =>
                [
                    .. NotebookReader
                        .Read(text, format)
                        .Cells.Where(cell => cell.Kind == CellKind.Code)
                        .Select((cell, at) => ($"{path}, cell {at + 1}{within}", cell.Source, cell.Language)),
                ],
                { } or null when Path.GetExtension(path) is ".cs" or ".csx" =>
                [
                    ($"{path}, script{within}", text, CellLanguages.CSharp),
                ],
                _ => throw command.Wrong($"'{path}' cannot be imported: only .ipynb, .dib, .csx and .cs files can"),
            };
        }
        catch (KernelHostException exception)
        {
            throw command.Wrong(exception.Message);
        }
        catch (NotebookFormatException exception)
        {
            throw command.Wrong($"'{path}' is not a notebook: {exception.Message}");
        }
    }
}
