using System.Globalization;

namespace Companion.Notebooks.Display;

/// <summary>
/// Values whose text is the same whoever writes it: numbers, truth values, texts. .NET Interactive's formatters, which would give
/// the same, take a quarter of a second to get ready in a browser.
/// </summary>
internal static class PlainValue
{
    /// <summary>The text of a value; null where a formatter has to be asked.</summary>
    public static string? TextOf(object? value) =>
        value switch
        {
            string text => text,
            bool truth => truth ? "True" : "False",
            int or long or short or byte or uint or ulong or ushort or sbyte or double or float or decimal => (
                (IFormattable)value
            ).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
}
