namespace Companion.Notebooks.Documents.Dib;

/// <summary>
/// A line of a cell that would begin another cell gets a space at its end, which no reader takes for a kernel's name and
/// every kernel ignores. A line that has spaces there already gets one more, so that reading takes back exactly one.
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
