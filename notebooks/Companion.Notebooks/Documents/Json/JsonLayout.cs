namespace Companion.Notebooks.Documents.Json;

/// <summary>The layout of JSON text.</summary>
internal sealed record JsonLayout
{
    /// <summary>On one line, without spaces.</summary>
    public static JsonLayout OneLine { get; } = new() { Indent = null, NameEnd = ":" };

    /// <summary>As Jupyter's nbformat writes it: one space per level, <c>\n</c> between lines and at the end.</summary>
    public static JsonLayout Jupyter { get; } = new() { After = "\n" };

    /// <summary>Indentation per level, or null for everything on one line.</summary>
    public string? Indent { get; init; } = " ";

    public string NewLine { get; init; } = "\n";

    /// <summary>The text between a name and its value.</summary>
    public string NameEnd { get; init; } = ": ";

    /// <summary>The text between two values on one line.</summary>
    public string Separator { get; init; } = ",";

    /// <summary>The text whose unchanged values are copied, or null.</summary>
    public string? Text { get; init; }

    /// <summary>The text before the first and after the last character of JSON in the file.</summary>
    public string Before { get; init; } = "";

    public string After { get; init; } = "";

    /// <summary>The layout of a text, inferred from the beginning of its outermost object.</summary>
    public static JsonLayout Of(string text, JsonObject root)
    {
        var layout = new JsonLayout
        {
            Text = text,
            Before = text[..root.Place.Start],
            After = text[root.Place.End..],
            NewLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n",
        };
        if (root.Members.IsEmpty)
        {
            return layout;
        }

        var head = text.AsSpan(root.Place.Start + 1);
        var indent = head[..(head.Length - head.TrimStart(" \t\r\n").Length)];
        var first = root.Members[0].Value.Place;
        var separator = root.Members.Length == 1 ? ", " : Separation(text, first.End, '"');
        return layout with
        {
            Indent = indent.Contains('\n') ? indent[(indent.LastIndexOf('\n') + 1)..].ToString() : null,
            NameEnd = Separation(text, text.AsSpan(0, first.Start).LastIndexOf('"') + 1, text[first.Start]),
            Separator = separator.StartsWith(',') && !separator.Contains('\n') ? separator : ",",
        };
    }

    private static string Separation(string text, int start, char next)
    {
        var between = text[start..text.IndexOf(next, start)];
        return between.Contains('\n') ? ": " : between;
    }
}
