using System.Collections.Immutable;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>The cells of a file that <c>#!import</c> names.</summary>
internal static class ImportedFile
{
    /// <summary>Reads the file.</summary>
    /// <param name="host">Reads the file.</param>
    /// <param name="command">The command that names it.</param>
    /// <param name="path">The file, relative to the notebook.</param>
    /// <param name="importing">The importing cell's name. An imported file's cells are named after its path.</param>
    /// <exception cref="MagicException">It cannot be read, or imports itself.</exception>
    public static ImmutableArray<ImportedCell> Read(
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
            return [.. host.ReadCells(path).Select(cell => cell with { Name = $"{path}, {cell.Name}{within}" })];
        }
        catch (KernelHostException exception)
        {
            throw command.Wrong(exception.Message);
        }
    }
}
