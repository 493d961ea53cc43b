using System.Globalization;
using Companion.Content.Data;
using Fluid.Values;

namespace Companion.Site.Templates.Values;

/// <summary>Front matter, parameters and data as templates see them.</summary>
internal static class DataValues
{
    /// <summary>A value of YAML, TOML or JSON.</summary>
    public static FluidValue Of(DataValue value) =>
        value switch
        {
            DataScalar { IsNull: true } => NilValue.Instance,
            DataScalar { IsQuoted: true } quoted => new StringValue(quoted.Text),
            DataScalar scalar => OfWord(scalar.Text),
            DataSequence sequence => new ArrayValue([.. sequence.Items.Select(Of)]),
            DataMapping mapping => TemplateMapping.Of(
                [.. mapping.Entries.Select(entry => entry.Key)],
                name => mapping.Find(name) is { } entry ? Of(entry.Value) : null
            ),
            _ => NilValue.Instance,
        };

    /// <summary>A word without quotes: a truth value, a number, or else a text.</summary>
    public static FluidValue OfWord(string text) =>
        text switch
        {
            "true" or "True" or "TRUE" => BooleanValue.True,
            "false" or "False" or "FALSE" => BooleanValue.False,
            _ => IsPlainNumber(text, out var number) ? NumberValue.Create(number) : new StringValue(text),
        };

    /// <summary>A text; nil when there is none.</summary>
    public static FluidValue OfText(string? text) => text is null ? NilValue.Instance : new StringValue(text);

    // Only what is written again as it was: neither 007 nor 1e3.
    private static bool IsPlainNumber(string text, out decimal number) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out number
        )
        && number.ToString(CultureInfo.InvariantCulture) == text;
}
