namespace Companion.Content.Markup;

/// <summary>A kind of alert.</summary>
/// <param name="Name">The name in the brackets, in lower case: <c>note</c>.</param>
/// <param name="Title">The title of an alert without one of its own, in English.</param>
/// <param name="Number">Its place among the kinds, from 0.</param>
internal sealed record AlertKind(string Name, string Title, int Number)
{
    private static readonly AlertKind[] All =
    [
        new("note", "Note", 0),
        new("tip", "Tip", 1),
        new("important", "Important", 2),
        new("warning", "Warning", 3),
        new("caution", "Caution", 4),
    ];

    /// <summary>Reads <c>[!NOTE]</c>, in any case, at the start of a line; null when it is not there.</summary>
    /// <param name="line">The line.</param>
    /// <param name="length">The length of what was read.</param>
    public static AlertKind? Read(ReadOnlySpan<char> line, out int length)
    {
        length = line.IndexOf(']') + 1;
        if (length == 0 || !line.StartsWith("[!"))
        {
            return null;
        }

        var name = line[2..(length - 1)];
        foreach (var kind in All)
        {
            if (name.Equals(kind.Name, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }
}
