using Companion.Notebooks.Outputs;

namespace Companion.Notebooks.Display;

/// <summary>Displays a value by a call on it, as .NET Interactive's notebooks do.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows the value, in the given forms or in those that suit its type.</summary>
    public static DisplayedValue Display<T>(this T value, params string[] mimeTypes) =>
        DisplayedValue.Show(ValueFormatter.Format(value, mimeTypes));

    /// <summary>Shows text as content of a MIME type.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        DisplayedValue.Show(new MimeBundle(mimeType, value));

    /// <summary>Shows objects as the rows of a table, their public properties as its columns.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> rows) =>
        DisplayedValue.Show(TableFormatter.Format(rows));
}
