using System.Globalization;
using System.Text.Json;
using Companion.Notebooks.Outputs;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>Writes the C# that declares a variable of a given value.</summary>
internal static class ValueDeclaration
{
    /// <summary>Data becomes a string, JSON a <see cref="JsonDocument"/>, as in .NET Interactive.</summary>
    public static string Of(string name, SharedValue value) =>
        value.MimeType == MimeTypes.Json
            ? $"var {name} = System.Text.Json.JsonDocument.Parse({Literal(value.Text)});"
            : $"var {name} = {Literal(value.Text)};";

    /// <summary>The text after <c>--value</c>: a number or a Boolean if it is one, otherwise a string.</summary>
    public static string OfText(string name, string text)
    {
        if (
            long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            || text is "true" or "false"
        )
        {
            return $"var {name} = {text};";
        }

        return
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
            ? string.Create(CultureInfo.InvariantCulture, $"var {name} = {number:R}d;")
            : $"var {name} = {Literal(text)};";
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
