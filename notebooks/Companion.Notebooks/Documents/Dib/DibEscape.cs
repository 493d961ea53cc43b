namespace Companion.Notebooks.Documents.Dib;

/// <summary>
/// Appends a space to a line of a cell that would otherwise begin another cell. No reader mistakes such a line for a
/// kernel's name, and every kernel ignores the space. A line that already ends in spaces gets one more, and reading
/// removes exactly one.
/// </summary>
internal static class DibEscape
{
    public static string Write(string line, KernelNames names) => IsSelector(line, names) ? line + " " : line;

    public static string Read(string line, KernelNames names) =>
        line.EndsWith(' ') && IsSelector(line, names) ? line[..^1] : line;

    private static bool IsSelector(string line, KernelNames names)
    {
        if (!line.StartsWith("#!", StringComparison.Ordinal))
        {
            return false;
        }

        var name = line[2..].TrimEnd(' ');
        return name == DibReader.Meta || names.Find(name) is not null;
    }
}
