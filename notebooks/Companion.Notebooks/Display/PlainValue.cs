using System.Globalization;

namespace Companion.Notebooks.Display;

/// <summary>
/// Values whose text does not depend on the formatter: numbers, Booleans, strings. .NET Interactive's formatters would
/// write the same, but take a quarter of a second to initialize in a browser.
/// </summary>
internal static class PlainValue
{
    /// <summary>The text of a value; null if it needs a formatter.</summary>
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
