namespace Companion.Notebooks.Documents.Scripts;

/// <summary>
/// Comments out the lines that a C# cell passes to other kernels, such as those from <c>#!html</c> up to
/// <c>#!csharp</c>.
/// </summary>
internal static class ForeignSections
{
    public static string Comment(string source, KernelNames names)
    {
        if (!source.Contains("#!", StringComparison.Ordinal))
        {
            return source;
        }

        var lines = source.Split('\n');
        var isForeign = false;
        for (var index = 0; index < lines.Length; index++)
        {
            if (
                lines[index].StartsWith("#!", StringComparison.Ordinal)
                && names.Find(lines[index][2..].Trim()) is { } name
            )
            {
                isForeign = name != KernelNames.CSharp;
            }

            lines[index] = isForeign ? $"// {lines[index]}" : lines[index];
        }

        return string.Join('\n', lines);
    }
}
